const millisecondsPerDay = 86400000;

/** The date so many days later. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** A moment of a date by Massachusetts clocks in the school year 2025-26, with the zone's offset. */
export function atClock(date: string, time: string): string {
  const summer = date < "2025-11-02" || date >= "2026-03-08";
  return `${date}T${time}${summer ? "-04:00" : "-05:00"}`;
}
