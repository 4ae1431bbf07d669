import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that webhooks are sent to. */
export class Receiver {
  readonly received: Received[] = [];
  /** What it answers next; 204 where nothing is left. */
  readonly answers: { readonly status: number; readonly location?: string }[] = [];
  readonly #server: Server;
  readonly #host: string;

  private constructor(host: string) {
    this.#host = host;
    this.#server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      this.received.push({ headers: request.headers, body });
      const { status, location } = this.answers.shift() ?? { status: 204 };
      response.writeHead(status, location === undefined ? {} : { location }).end();
    });
  }

  static async open(host: string): Promise<Receiver> {
    const receiver = new Receiver(host);
    await new Promise<void>((resolve) => receiver.#server.listen(0, host, resolve));
    return receiver;
  }

  get address(): string {
    return `http://${this.#host}:${(this.#server.address() as AddressInfo).port}/hook`;
  }

  /** What came, checked as its users check it: by another's implementation of the standard. */
  verified(secret: string): { readonly type: string; readonly data: { readonly document?: string } }[] {
    const webhook = new Webhook(secret);
    return this.received.map(({ headers, body }) => webhook.verify(body, headers as Record<string, string>) as never);
  }

  ids(): string[] {
    return this.received.map(({ headers }) => String(headers['webhook-id']));
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
