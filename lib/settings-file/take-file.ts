/** A file that a person has chosen, as text; too large a one is refused before it is read. */
import { Refused } from './refused';

/** The part of a browser's `File` that is used. */
export interface Chosen {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** `largest` in bytes. Rejects with `Refused`. */
export async function textOf(file: Chosen, largest: number): Promise<string> {
  if (file.size > largest) {
    throw new Refused(
      `“${file.name.slice(0, 60)}” has ${megabytes(file.size)}; such a file has at most ${megabytes(largest)}. Nothing was changed.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Refused(`“${file.name.slice(0, 60)}” is not a text file. Nothing was changed.`);
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
