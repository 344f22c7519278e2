import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * SHA-256, in hexadecimal, of items written as JSON, one a line. Equal logs have equal digests on any machine and in
 * any JavaScript engine.
 */
export function digest(items: Iterable<unknown>): string {
  const hash = sha256.create();
  for (const item of items) hash.update(utf8ToBytes(`${JSON.stringify(item)}\n`));
  return bytesToHex(hash.digest());
}
