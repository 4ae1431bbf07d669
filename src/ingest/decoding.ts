import type { Problem } from '../domain/problem.ts';
import { describeBinary } from './binary.ts';
import { isBlank, replaceUnstorable } from './characters.ts';
import { decodeMixed } from './mixed.ts';
import { findByteOrder, isUtf32 } from './utf-16.ts';

export interface Decoded {
  /** The text without its byte-order mark, otherwise unchanged but for characters that cannot be stored (U+FFFD). */
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `utf-8 and windows-1252`, or the declared one. */
  readonly encoding: string;
}

/**
 * Bytes to text. `declared` is the encoding that a page names for itself; it is used when the bytes are not UTF-8.
 * Problems: `empty` (nothing, or white space alone), `binary`, `encoding` (UTF-32).
 */
export function decodeText(bytes: Uint8Array, where: string, declared: string | null = null): Decoded | Problem {
  if (isUtf32(bytes)) return { code: 'encoding', where, detail: 'UTF-32: save it as UTF-8' };
  const order = findByteOrder(bytes);
  const binary = order === null ? describeBinary(bytes) : null;
  if (binary !== null) return { code: 'binary', where, detail: binary };
  const decoded = order === null ? decodeBytes(bytes, declared) : { text: new TextDecoder(order).decode(bytes), encoding: order };
  const text = replaceUnstorable(decoded.text);
  return isBlank(text) ? { code: 'empty', where } : { text, encoding: decoded.encoding };
}

function decodeBytes(bytes: Uint8Array, declared: string | null): Decoded {
  const whole = decodeStrictly(bytes, 'utf-8') ?? (declared === null ? null : decodeStrictly(bytes, declared));
  if (whole) return whole;
  const { text, multibyte } = decodeMixed(bytes);
  return { text: text.replace(/^\ufeff/, ''), encoding: multibyte ? 'utf-8 and windows-1252' : 'windows-1252' };
}

/** Null where the encoding is unknown or the bytes do not fit it. */
function decodeStrictly(bytes: Uint8Array, label: string): Decoded | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return null;
  }
}
