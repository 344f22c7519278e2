import { agenda } from "@summitry/core";

export const water = agenda({
  share: [40, 50, 60, 70], // per cent of the water that goes to the upper town
  meters: ["none", "own", "joint"], // who reads the meters
});
