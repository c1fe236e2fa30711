import { requireList, requireObject } from "../argument.js";
import { TruancyError } from "../errors.js";
import type { Register } from "./types.js";

/** Throw unless an argument is a register, whose packed columns JSON does not carry. */
export function requireRegister(register: Register): void {
  requireObject(register, "register");
  requireList(register.studentIds, "register", "studentIds");
  requireList(register.calendars, "register", "calendars");
  requireObject(register.packed, "register", "packed");
  if (!ArrayBuffer.isView(register.packed.studentSpan)) {
    throw new TruancyError(
      "invalid-argument",
      ["register", "packed"],
      "a register as it was made; share it, and it crosses to a worker",
    );
  }
}
