/** A part of a text: words, a slot, or what is said only where all its slots have a value. */
export type Piece = string | Slot | Optional;

export interface Slot {
  readonly slot: string;
  /** As it stands in the text. */
  readonly written: string;
  /** With a capital at its beginning. */
  readonly capital: boolean;
}

interface Optional {
  readonly needs: readonly Slot[];
  readonly pieces: readonly Piece[];
}

/** Whether there is anything to take apart. */
export function hasMarks(text: string): boolean {
  return /[{}[\]]/u.test(text);
}

/** Take a text apart; `wrong` is told what is wrong with it, and throws. */
export function piecesOf(text: string, wrong: (detail: string) => never): readonly Piece[] {
  const outside: Piece[] = [];
  let inside: Piece[] | undefined;
  let at = 0;
  while (at < text.length) {
    const mark = nextMark(text, at);
    if (mark > at) (inside ?? outside).push(text.slice(at, mark));
    at = mark + 1;
    if (text[mark] === "{") {
      const end = nextMark(text, at);
      if (text[end] !== "}") wrong("a brace that nothing closes");
      (inside ?? outside).push(slotOf(text.slice(at, end)));
      at = end + 1;
    } else if (text[mark] === "[") inside = inside === undefined ? [] : wrong("brackets in brackets");
    else if (text[mark] === "]") {
      const pieces = inside ?? wrong("a bracket that nothing opens");
      outside.push({ needs: slotsOf(pieces), pieces });
      inside = undefined;
    } else if (text[mark] === "}") wrong("a brace that nothing opens");
  }
  return inside === undefined ? outside : wrong("a bracket that nothing closes");
}

/** Where the next brace or bracket stands; the length of the text if there is none. */
function nextMark(text: string, from: number): number {
  const found = text.slice(from).search(/[{}[\]]/u);
  return found < 0 ? text.length : from + found;
}

function slotOf(written: string): Slot {
  const slot = written.charAt(0).toLowerCase() + written.slice(1);
  return { slot, written, capital: slot !== written };
}

function slotsOf(pieces: readonly Piece[]): readonly Slot[] {
  return pieces.filter((piece) => typeof piece === "object" && "slot" in piece);
}
