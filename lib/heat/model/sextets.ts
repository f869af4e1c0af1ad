/** Numbers packed into printable text, six bits a character (the base64 alphabet), so that a model can live in a source file. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Packs values of 0…63. */
export function pack(values: ArrayLike<number>): string {
  let text = '';
  for (let i = 0; i < values.length; i++) text += ALPHABET[values[i] ?? 0] ?? 'A';
  return text;
}

/** Unpacks what {@link pack} made. */
export function unpack(text: string): Uint8Array {
  const values = new Uint8Array(text.length);
  const of = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) of[ALPHABET.charCodeAt(i)] = i;
  for (let i = 0; i < text.length; i++) values[i] = of[text.charCodeAt(i) & 127] ?? 0;
  return values;
}

/** Writes bits, most significant first. */
export class BitWriter {
  private readonly bits: number[] = [];

  write(value: number, width: number): void {
    for (let i = width - 1; i >= 0; i--) this.bits.push((value >>> i) & 1);
  }

  /** A number of 0 or more as a Rice code (Golomb 1966): its high bits as so many ones and a zero, its low `rice` bits plainly. */
  rice(value: number, rice: number): void {
    for (let high = value >>> rice; high > 0; high--) this.write(1, 1);
    this.write(0, 1);
    this.write(value & ((1 << rice) - 1), rice);
  }

  text(): string {
    const sextets = new Uint8Array(Math.ceil(this.bits.length / 6));
    for (let i = 0; i < this.bits.length; i++) {
      const at = Math.floor(i / 6);
      sextets[at] = (sextets[at] ?? 0) | ((this.bits[i] ?? 0) << (5 - (i % 6)));
    }
    return pack(sextets);
  }
}

/** Reads what {@link BitWriter} wrote. */
export class BitReader {
  private at = 0;
  private readonly sextets: Uint8Array;

  constructor(text: string) {
    this.sextets = unpack(text);
  }

  bit(): number {
    const bit = ((this.sextets[Math.floor(this.at / 6)] ?? 0) >> (5 - (this.at % 6))) & 1;
    this.at++;
    return bit;
  }

  read(width: number): number {
    let value = 0;
    for (let i = 0; i < width; i++) value = (value << 1) | this.bit();
    return value;
  }

  /** What {@link BitWriter.rice} wrote. */
  rice(rice: number): number {
    let high = 0;
    while (this.bit() === 1) high++;
    return high * (1 << rice) + this.read(rice);
  }
}
