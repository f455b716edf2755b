import type { PageBox, PagePoint } from './point.ts';

/**
 * Things on the plane, found by the square cells that they lie in. `size` is the side of a cell in millimetres. What is
 * found is near at best: who asks looks at the distance itself.
 */
export class Cells<T> {
  readonly #size: number;
  readonly #cells = new Map<number, T[]>();

  constructor(size: number) {
    this.#size = size;
  }

  /** Puts a thing into every cell that its box touches. */
  put(thing: T, { x, y, width, height }: PageBox): void {
    for (let column = this.#cell(x); column <= this.#cell(x + width); column += 1) {
      for (let row = this.#cell(y); row <= this.#cell(y + height); row += 1) {
        const key = keyOf(column, row);
        const known = this.#cells.get(key);
        if (known === undefined) this.#cells.set(key, [thing]);
        else known.push(thing);
      }
    }
  }

  /** Visits what lies in the cells that a box touches, what lies in several of them more than once. */
  inBox({ x, y, width, height }: PageBox, visit: (thing: T) => void): void {
    for (let column = this.#cell(x); column <= this.#cell(x + width); column += 1) {
      for (let row = this.#cell(y); row <= this.#cell(y + height); row += 1) this.#visit(column, row, visit);
    }
  }

  /** The same for the cells through which the straight piece from `a` to `b` runs. */
  alongSegment(a: PagePoint, b: PagePoint, visit: (thing: T) => void): void {
    let column = this.#cell(a.x);
    let row = this.#cell(a.y);
    const lastColumn = this.#cell(b.x);
    const lastRow = this.#cell(b.y);
    const across = Math.sign(b.x - a.x);
    const down = Math.sign(b.y - a.y);
    // Shares of the way at which the next side of a cell is met, and from one side to the next.
    const acrossStep = this.#size / Math.abs(b.x - a.x);
    const downStep = this.#size / Math.abs(b.y - a.y);
    let acrossNext = ((column + (across > 0 ? 1 : 0)) * this.#size - a.x) / (b.x - a.x);
    let downNext = ((row + (down > 0 ? 1 : 0)) * this.#size - a.y) / (b.y - a.y);
    this.#visit(column, row, visit);
    let left = Math.abs(lastColumn - column) + Math.abs(lastRow - row);
    for (; left > 0; left -= 1) {
      if (row === lastRow || (column !== lastColumn && acrossNext < downNext)) {
        column += across;
        acrossNext += acrossStep;
      } else {
        row += down;
        downNext += downStep;
      }
      this.#visit(column, row, visit);
    }
  }

  #cell(at: number): number {
    return Math.floor(at / this.#size);
  }

  #visit(column: number, row: number, visit: (thing: T) => void): void {
    const things = this.#cells.get(keyOf(column, row));
    if (things === undefined) return;
    for (const thing of things) visit(thing);
  }
}

/**
 * One small whole number for a cell: 14 bits each, for larger ones make a map several times slower. Cells 16 384 apart share
 * a number, so that a visit may show a thing that is far away.
 */
const keyOf = (column: number, row: number): number => ((column & 0x3fff) << 14) | (row & 0x3fff);
