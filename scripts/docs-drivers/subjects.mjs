import { alaskaPackage } from "@summitry/alaska";
import colorado from "../../examples/colorado/package.ts";

/**
 * The scenarios that the page asks, what it asks about, and the groups whose share it tells; what is asked first is swept.
 * Outcomes that sound alike and are not the same are told apart in `apart`.
 */
export const subjects = [
  {
    title: "Alaska",
    page: "alaska.md",
    given: "alaska",
    package: alaskaPackage,
    outcomes: ["airTruce", "groundCeasefire", "reset"],
    over: ["putin.", "trump.", "zelensky.", "europe.", "momentum."],
    apart:
      "**A truce in the air is no ceasefire on the ground.** `airTruce` stops strikes in the air only, while the war on the ground " +
      "goes on; `groundCeasefire` is a general ceasefire, or one for thirty days. They are two outcomes, and nothing that is " +
      "said here of one holds for the other.",
  },
  {
    title: "Colorado",
    page: "colorado.md",
    given: "./examples/colorado/package.ts",
    package: colorado,
    outcomes: ["plan", "planOfThree", "blocked"],
    over: ["california.", "arizona.", "nevada.", "interior.", "resolve.", "imposed."],
    apart:
      "**A plan is not yet one of about three million acre-feet.** `plan` counts any plan that enters into force, and " +
      "`planOfThree` those whose first is of the size of the record's.",
  },
];
