import { describe, expect, test } from "vitest";
import { tellsCourt, tellsExclusion } from "../../src/messages/tells.js";

describe("sends a student away", () => {
  test.each([
    "Suspend the student for three days",
    "A three-day suspension",
    "Students with ten absences are suspended",
    "Students with no excuse are suspended",
    "Students not present for ten days are expelled",
    "EXPULSION after 20 days",
    "Drop the student from the roll",
    "Dropped from the school’s rolls after 15 days",
    "Remove from class",
    "Removed from the register",
    "Excluded from school until a guardian calls",
    "Withdraw from enrollment",
    "Notify the guardian no later than day 5; suspension follows",
    "dropped from roll",
    "Out-of-school suspension",
    "Suspend students not present",
  ])("%s", (text) => {
    expect(tellsExclusion(text)).toBe(true);
  });
});

describe("does not", () => {
  test.each([
    "Alternatives to suspension",
    "Restorative talks as an alternative to suspension or expulsion",
    "No suspension for absence",
    "No student is suspended or expelled for absence",
    "Never suspend or expel a student for being away",
    "Suspension is not used",
    "Suspension of students is never used",
    "A student cannot be suspended",
    "Suspension isn't used",
    "Students may not be suspended",
    "A mentor instead of suspension",
    "Support rather than suspending students",
    "In-school suspension with lessons",
    "Without suspension, expulsion or removal from school",
    "Absences, excluding medical ones",
    "Remove barriers to attendance",
    "Dropout prevention",
    "Suspension of the driver's license",
    "Band practice, clubs and sports",
    "Drop-off zone at the school",
    "",
  ])("%s", (text) => {
    expect(tellsExclusion(text)).toBe(false);
  });
});

describe("turns to a court", () => {
  test.each(["File a petition", "Refer the family to the Juvenile Court", "Prosecution of the guardian"])(
    "%s",
    (text) => {
      expect(tellsCourt(text)).toBe(true);
    },
  );

  test.each(["No court referral", "A talk instead of court", "A courteous call home", "Without a petition"])(
    "not: %s",
    (text) => {
      expect(tellsCourt(text)).toBe(false);
    },
  );
});
