import { BILLIONS, judged } from "./judged.ts";

/** Money that Congress has given and Interior can spend on the Lower Basin. */
export const fundSize = judged({
  id: "money.fund",
  unit: BILLIONS,
  prior: [1.2, 2, 4],
  limits: [0, 10],
  source:
    "https://www.desertsun.com/story/news/environment/2022/08/05/inflation-reduction-act-4-b-colorado-river-drought-aid-included/10253176002/",
  date: "2022-08-16",
  because: "$4 billion for drought in all the West; what the Lower Basin gets of it is judged",
});

/** What a dollar of that money is worth to Interior. */
export const moneyPrice = judged({
  id: "money.price",
  seenBy: ["interior"],
  unit: "dollars",
  prior: [0.05, 0.2, 0.5],
  limits: [0, 10],
  because: "given for this purpose and lost if unspent, but others ask for it too",
});

/** Share of the water paid for that would not have been saved anyway. */
export const additional = judged({
  id: "money.additional",
  unit: "share",
  prior: [0.4, 0.7, 1],
  limits: [0, 1],
  because: "some fields would have lain fallow without pay",
});

/** What $250 million for the Salton Sea are worth to California. */
export const seaWorth = judged({
  id: "california.saltonSea",
  seenBy: ["california"],
  unit: BILLIONS,
  prior: [0.05, 0.2, 0.4],
  limits: [0, 10],
  source:
    "https://www.desertsun.com/story/news/2019/01/31/california-imperial-irrigation-district-200-million-dollar-salton-sea-colorado-river-drought-plan/2733780002/",
  date: "2019-01-31",
  because: "Imperial stayed out of the plan of 2019 for want of $200 million; size judged",
});

/** Parameters of the federal money. */
export const moneyParameters = [fundSize, moneyPrice, additional, seaWorth] as const;
