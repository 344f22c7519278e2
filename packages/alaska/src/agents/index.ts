export { EuropeanCoalition } from "./european-coalition.ts";
export { Observer } from "./observer.ts";
export { Putin } from "./putin.ts";
export { StatedAgent } from "./stated-agent.ts";
export { Trump } from "./trump.ts";
export { Zelensky } from "./zelensky.ts";
