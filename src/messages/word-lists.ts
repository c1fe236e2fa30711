// English words by which a text tells what a school does. Each word of a list stands between spaces.

/** What a student is sent away from. */
export const places = " school class classes classroom roll rolls register enrollment campus ";

/** What comes between: *drop the student from the school's roll*. */
export const betweenWords = " from off of out at the a all any its their school's school student students ";

/** That something is not done: *no suspension*, *alternatives to expulsion*, *instead of being suspended*. */
export const denials =
  " no not never nobody none neither nor without cannot don't doesn't isn't aren't won't avoid avoids avoiding prevent" +
  " prevents preventing alternative alternatives instead rather replace replaces replacing in-school forbidden" +
  " prohibited banned ruled ";

/** What may stand between a denial and what is denied. */
export const fillers =
  " a all an and any anyone are as be been being by can class classes do does for form from further get gets in is kind" +
  " lead leads may must of or out-of-school resort result results roll rolls school shall should student students than" +
  " the to use used using will ";

/** What stands before a denial that follows: *is not*, *may not*. */
export const helpingVerbs = " is are be been can may must shall should will do does ";

/** What is suspended without sending a student away: *suspension of the driver's license*. */
export const otherThings = " license licence licenses permit permits privileges ";
