import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A NATS server with JetStream in a temporary folder, which can be killed and started again where it was. */
export class NatsServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'chancery-nats-'));
  readonly #program: string;
  #port = 0;
  #child: ChildProcess | undefined;

  private constructor(program: string) {
    this.#program = program;
  }

  /** `more`: further settings, in its own language. */
  static async start(program: string, more = ''): Promise<NatsServer> {
    const server = new NatsServer(program);
    server.#port = await freePort();
    const settings = readFileSync(new URL('../deploy/nats.conf', import.meta.url), 'utf8');
    writeFileSync(join(server.#folder, 'nats.conf'), settings.replace('/data', join(server.#folder, 'data')) + more);
    await server.go();
    return server;
  }

  /** Three that are one cluster. */
  static async startCluster(program: string): Promise<NatsServer[]> {
    const ports = [await freePort(), await freePort(), await freePort()];
    const routes = ports.map((port) => `nats://127.0.0.1:${port}`).join(', ');
    return Promise.all(
      ports.map((port) =>
        NatsServer.start(program, `server_name: on-${port}\ncluster { name: c, listen: "127.0.0.1:${port}", routes: [${routes}] }\n`),
      ),
    );
  }

  get host(): string {
    return `127.0.0.1:${this.#port}`;
  }

  url(name = ''): string {
    return `nats://${this.host}/${name}`;
  }

  /** Starts it and waits until it answers. */
  async go(): Promise<void> {
    const args = ['--config', join(this.#folder, 'nats.conf'), '--addr', '127.0.0.1', '--port', String(this.#port)];
    this.#child = spawn(this.#program, args, { stdio: 'ignore' });
    for (let tries = 0; !(await answers(this.#port)); tries++) {
      if (tries > 300 || this.#child.exitCode !== null) throw new Error('the NATS server does not start');
      await wait(50);
    }
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** As where its disk is lost. */
  forget(): void {
    rmSync(join(this.#folder, 'data'), { recursive: true });
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
