/** What the other rooms use of this one, apart from revisions, which bring immer. */
export { buildCalendar } from "./build.js";
export { checkCalendar } from "./check.js";
export { civilDate, epochDay, isoDate, monthIndex, monthsBefore, parseDay, weekday } from "./civil.js";
export { requireDay } from "./require-day.js";
