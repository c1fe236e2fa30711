/** What the other rooms use of this one, and the world does not need. */
export { checkReview } from "./check-review.js";
