/** What the other rooms use of this one, and the world does not need. */
export { checkCalendar } from "./check.js";
export { civilDate, epochDay, isoDate, monthIndex, monthsBefore, parseDay, weekday } from "./civil.js";
export { requireDay } from "./require-day.js";
