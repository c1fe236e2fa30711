import type { Counted } from "../../implication/unit-order.js";
import type { Window } from "../../types.js";

/** How much can be counted at most. */
export interface Limits {
  /** In a window, in the unit; infinite where nothing is known. */
  mostIn(window: Window, counted: Counted): number;
  /** Whether the calendar can answer for a window: it has terms of the kind. True without a calendar. */
  knows(window: Window): boolean;
  /** Who says so: "the calendar", or any calendar. */
  readonly ofCalendar: boolean;
}
