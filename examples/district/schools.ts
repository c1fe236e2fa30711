/** What makes a school's attendance its own. */
export interface School {
  readonly id: string;
  readonly grades: readonly [string, ...string[]];
  readonly students: number;
  /**
   * How many days students miss in a full year of 180: at each share of the students, ordered by absence, the days missed. Between
   * the points lies a straight line.
   */
  readonly daysMissed: readonly (readonly [share: number, days: number])[];
  /** The share of absences that the school codes as unexcused. */
  readonly unexcused: number;
  /** The share of absences that nobody ever codes. */
  readonly uncoded: number;
  /** Whether attendance is taken in every class period. */
  readonly byPeriod: boolean;
  /** Dates on which the school sent no attendance at all. */
  readonly rollNotTaken: readonly string[];
}

// 18 of 180 days is ten per cent, 36 is twenty. The share of students from 18 days on is what the state publishes as chronically
// absent: a median of 15.7 per cent of a school's students in 2024-25, and of 2.6 per cent from 36 days on.
export const schools: readonly School[] = [
  {
    id: "Elm Street Elementary",
    grades: ["PK", "K", "1", "2", "3", "4", "5"],
    students: 660,
    daysMissed: [
      [0, 0],
      [0.03, 0],
      [0.25, 5],
      [0.5, 9],
      [0.75, 13.6],
      [0.874, 18],
      [0.94, 24],
      [0.982, 36],
      [1, 60],
    ],
    unexcused: 0,
    uncoded: 0.22,
    byPeriod: false,
    rollNotTaken: [],
  },
  {
    id: "Central Middle",
    grades: ["6", "7", "8"],
    students: 560,
    daysMissed: [
      [0, 0],
      [0.03, 0],
      [0.25, 5],
      [0.5, 9.5],
      [0.75, 14.5],
      [0.843, 18],
      [0.93, 26],
      [0.974, 36],
      [1, 70],
    ],
    unexcused: 0.25,
    uncoded: 0.04,
    byPeriod: false,
    rollNotTaken: ["2025-12-12"],
  },
  {
    id: "Harbor High",
    grades: ["9", "10", "11", "12"],
    students: 780,
    daysMissed: [
      [0, 0],
      [0.02, 0],
      [0.25, 5],
      [0.5, 10],
      [0.72, 16],
      [0.782, 18],
      [0.9, 27],
      [0.952, 36],
      [1, 95],
    ],
    unexcused: 0.36,
    uncoded: 0.05,
    byPeriod: true,
    rollNotTaken: [],
  },
];

/** The days missed of 180 by the student at this share of a school's students. */
export function daysMissedAt(school: School, share: number): number {
  const above = school.daysMissed.findIndex(([point]) => point >= share);
  const [highShare, highDays] = school.daysMissed[Math.max(above, 1)]!;
  const [lowShare, lowDays] = school.daysMissed[Math.max(above, 1) - 1]!;
  return lowDays + ((highDays - lowDays) * (share - lowShare)) / (highShare - lowShare);
}
