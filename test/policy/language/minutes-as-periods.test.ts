import { test } from "vitest";
import { calendarOf } from "../../support/calendars.js";
import { expectAmount } from "../../support/policies.js";
import { mark } from "../../support/students.js";

// Wednesday, 2025-09-03, is a third of a day of 400 minutes, 400/3, in 9 periods.
const date = "2025-09-03";
const calendar = calendarOf({ until: "2025-09-05", minutesPerDay: 400, periodsPerDay: 9 });
const days = calendar.days.map((day) => (day.date === date ? { date, share: 1 / 3 } : day));
const calendars = [{ ...calendar, days }];

test("10 minutes of 400/3 in 9 periods are 10 × 3/400 × 9 = 0.675 periods, to the last digit", () => {
  expectAmount("period", 0.675, { calendars, marks: [mark(date, "tardy", { missed: { minutes: 10 } })] });
});

test("2.7 periods of 9 are 2.7/9 × 400/3 = 40 minutes, 2/3 of an hour", () => {
  expectAmount("hour", 2 / 3, { calendars, marks: [mark(date, "tardy", { missed: { periods: 2.7 } })] });
});

test("33.3 minutes are 33.3 minutes, 0.555 of an hour, though the double nearest to 33.3 × 336000 is less", () => {
  expectAmount("hour", 0.555, { calendars, marks: [mark(date, "tardy", { missed: { minutes: 33.3 } })] });
});

test("195 minutes of a day of 411.123456 minutes are 195 minutes, 3.25 hours, however odd the day's length is", () => {
  const odd = [{ ...calendar, minutesPerDay: 411.123456 }];
  expectAmount("hour", 3.25, { calendars: odd, marks: [mark(date, "absent", { missed: { minutes: 195 } })] });
});
