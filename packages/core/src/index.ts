/** What a negotiation is, how agents bargain, and how a run unfolds. */

export { agenda } from "./agenda.ts";
export { isListed, LARGEST_AGENDA } from "./listed.ts";
export { LARGEST_UNLISTED_AGENDA } from "./unlisted-agenda.ts";
export { range, type Range } from "./range.ts";
export type { Agenda, AgendaOptions, Issues, Outcome, OutcomeIn, OutcomeOf, Value } from "./agenda.ts";
export { additive, contributionsOf, increased } from "./additive.ts";
export { withInteractions, type Interaction } from "./interactions.ts";
export { tabulated, type OutcomeUtility, type UtilityList } from "./tabulated.ts";
export { discounted, shareAt, type Discount, type Reached } from "./discounted.ts";
export { computed, reshaped, utility, type Computation } from "./function-preference.ts";
export type { AdditiveParts, Increments, IssueUtility } from "./additive.ts";
export type { Preference } from "./preferences.ts";
export { UtilityTable, type Mask } from "./utility-table.ts";
export type { Outline } from "./outline.ts";
export { stretchesOf, type Stretches } from "./stretches.ts";
export type { Free, Search } from "./search.ts";
export { OutcomeSpace } from "./outcome-space.ts";
export { forbidden, redLine, type Crossing, type RedLine } from "./red-line.ts";

export { autoregressive, constant, derived, series } from "./input.ts";
export type { Autoregression, Input, InputView, Shock } from "./input.ts";
export { randomWalk, type Walk } from "./random-walk.ts";
export { parameters } from "./parameters.ts";
export { parameter, type Amount, type Drawn, type Evidence, type Parameter } from "./parameter.ts";
export { mechanism } from "./mechanism.ts";
export type { Changes, Mechanism, Quantity, Reactions, Trigger } from "./mechanism.ts";
export { stream, type Random, type Seed } from "./random.ts";
export { exp, ln, pow, tanh } from "./math.ts";
export { halving } from "./halving.ts";

export { Agent, type Recipes, type UtilitySource } from "./agent.ts";
export type {
  Action,
  BargainingAction,
  InvitationAction,
  InviteMove,
  Move,
  MovesAction,
  PublicMove,
  TextAction,
} from "./action.ts";
export { ActTurn, InvitationTurn, Turn } from "./turn.ts";
export { BargainingTurn } from "./bargaining-turn.ts";
export { TableTurn, TextTurn } from "./table-turn.ts";
export type { Position } from "./bargaining-turn.ts";
export type { Question } from "./question.ts";
export type { SeenByAgent, Sight } from "./turn.ts";
export type { Stake } from "./table-turn.ts";
export { gainsOf, type Belief, type Beliefs } from "./belief.ts";
export { frontOf, type Candidate } from "./front.ts";
export type { Strategy } from "./strategy.ts";
export { aspiration, BOULWARE, CONCEDER, LINEAR } from "./strategies/aspiration.ts";
export type { AspirationCurve, AspirationOptions } from "./strategies/aspiration.ts";
export { mediation, type MediationOptions } from "./strategies/mediation.ts";
export { micro } from "./strategies/micro.ts";
export { backwardInduction, type BackwardInductionOptions } from "./strategies/backward-induction.ts";
export { compose, type StrategyParts } from "./strategies/compose.ts";
export { bidAny, bidAspired, bidBest, bidKindest, type Bidding } from "./strategies/parts/bidding.ts";
export {
  acceptAfter,
  acceptAspired,
  acceptConstant,
  acceptNext,
  acceptWhenAll,
  acceptWhenAny,
  type Acceptance,
  type NextOptions,
} from "./strategies/parts/acceptance.ts";
export { bayesianModel } from "./opponent-models/bayesian.ts";
export { frequencyModel } from "./opponent-models/frequency.ts";
export type { OpponentModel } from "./opponent-models/opponent-model.ts";
export { hillClimber, type HillClimberOptions } from "./strategies/hill-climber.ts";
export { niceTitForTat, type NiceTitForTatOptions } from "./strategies/nice-tit-for-tat.ts";
export { openVotes } from "./strategies/open-votes.ts";
export { randomWalker } from "./strategies/random-walker.ts";
export { titForTat, type TitForTatOptions } from "./strategies/tit-for-tat.ts";
export { tough } from "./strategies/tough.ts";
export { tradeOff } from "./strategies/trade-off.ts";
export type { Answer, Next, Protocol, Step } from "./protocol.ts";
export { coalitionOf, type Ballot, type CastVote, type Coalition, type Vote } from "./ballot.ts";
export { clockOf, type Clock, type Limits } from "./protocols/limits.ts";
export {
  stackedAlternatingOffers,
  type StackedAlternatingOffersOptions,
} from "./protocols/stacked-alternating-offers.ts";
export { mediatedSingleText, type MediatedSingleTextOptions } from "./protocols/mediated-single-text.ts";
export { conditionalVoting, type ConditionalVotingOptions } from "./protocols/conditional-voting.ts";

export type * from "./event/index.ts";
export type { Bargaining, Inner, Invitation, Meeting, Offer, Round, TableState, World } from "./world.ts";
export type { Text, TextStatus } from "./text.ts";
export { SeenWorld, type Seen } from "./seen-world.ts";
export type { WorldView } from "./view.ts";

export { table, type Table } from "./table.ts";
export { defineScenario, Scenario } from "./scenario.ts";
export type { Addition, MoveRule, RowTest, ScenarioDefinition } from "./scenario.ts";
/** What the columns of a row hold, mean and start as: `column.day("a ceasefire began")`. */
export * as column from "./column.ts";
export type { Column, ColumnKind, ColumnsOf, ValueOf } from "./column.ts";
export type { ColumnRecipe, DrawnColumns, Identity, Moment, Row, RowRecipe } from "./row.ts";

export {
  negotiate,
  type Agreement,
  type Negotiation,
  type NegotiationResult,
  type Party,
} from "./negotiate.ts";
export { opening, type Interests, type Opening } from "./opening.ts";
export { simulate, simulateRow, type SimulateOptions } from "./simulate.ts";
export { Run } from "./run.ts";
export { Simulation, type LiveOptions } from "./live/simulation.ts";
export type { ActionMessage, LiveMessage, TurnMessage } from "./live/messages.ts";
export type { Sitter } from "./live/seats.ts";
export { EventBus, type Message } from "./bus.ts";
export { branch, replay, type Turning } from "./replay.ts";
export { digest } from "./digest.ts";
export { AgentError, InputError, ReplayError, type InputProblem } from "./errors.ts";
