/** What a negotiation is, how agents bargain, and how a run unfolds. */

// Numbers
export { exp, ln, pow, tanh } from "./numbers/math.ts";
export { normalQuantile, normalShare } from "./numbers/normal.ts";
export { stream, type Random, type Seed } from "./numbers/random.ts";

// What is wrong with an input, an agent's code or a log
export { InputError, type InputProblem } from "./errors/input-error.ts";
export { AgentError } from "./errors/agent-error.ts";
export { LimitError, type RunPlace } from "./errors/limit-error.ts";
export { StaleTurnError } from "./errors/stale-turn-error.ts";
export { ReplayError } from "./errors/replay-error.ts";

// Agenda: what a table can settle
export { agenda } from "./agenda/make-agenda.ts";
export type { Agenda, AgendaOptions, IssueWords, OutcomeIn } from "./agenda/agenda.ts";
export type { Issues, Outcome, OutcomeOf, Value } from "./agenda/issues.ts";
export { range, type Range } from "./agenda/range.ts";
export { isEnumerated, LARGEST_ENUMERATED_AGENDA } from "./agenda/enumerated.ts";
export { LARGEST_IMPLICIT_AGENDA } from "./agenda/implicit-agenda.ts";

// Preference: what outcomes are worth
export type { Preference } from "./preference/preference.ts";
export { floorOf } from "./preference/floor.ts";
export { additive, contributionsOf } from "./preference/kinds/additive.ts";
export type { AdditiveParts, IssueUtility } from "./preference/kinds/additive.ts";
export { increased, type Increments } from "./preference/kinds/increased.ts";
export { sum } from "./preference/kinds/sum.ts";
export { scaled } from "./preference/kinds/scaled.ts";
export { masked, type MaskedOutcomes } from "./preference/kinds/masked.ts";
export { gainsAndLosses, type ReferencePoint } from "./preference/kinds/gains-and-losses.ts";
export { withInteractions, type Interaction } from "./preference/kinds/interactions.ts";
export { tabulated, type OutcomeUtility, type UtilityList } from "./preference/kinds/tabulated.ts";
export { discounted, shareAt, type Discount, type AgreementTime } from "./preference/kinds/discounted.ts";
export { computed, transformed, utility, type Computation } from "./preference/kinds/function.ts";
export type { Mask, UtilityTable } from "./preference/utility-table.ts";
export type { Bounds } from "./preference/bounds.ts";
export { blocksOf, type Blocks } from "./preference/blocks.ts";
export type { Allowed, Search } from "./preference/search.ts";

// World: what a run is at a moment, what of it is seen, and what can happen
export type { Inner, Invitation, Meeting, TableState, World } from "./world/world.ts";
export type { Crossing, Offer, SealedOffer } from "./world/offer.ts";
export type { Text, TextStatus } from "./world/text.ts";
export type { StartState } from "./world/start-state.ts";
export type { WorldView } from "./world/view.ts";
export { parameter, type Amount, type Drawn, type Evidence, type Parameter } from "./world/parameter.ts";
export { forbidden, redLine, type RedLine } from "./world/red-line.ts";
export type { Ballot, CastVote, Vote } from "./world/ballot.ts";
export type * from "./world/event/event.ts";
export type * from "./world/event/base.ts";
export type * from "./world/event/meeting.ts";
export * from "./world/event/run.ts";
export type * from "./world/event/text.ts";

// Protocols: whose turn it is, what is legal, and when a meeting ends
export type { Answer, MeetingTime, Next, NextTurn, Protocol, Step } from "./protocols/protocol.ts";
export { clockOf, type Clock, type Limits } from "./protocols/limits.ts";
export { stackedAlternatingOffers } from "./protocols/stacked-alternating-offers.ts";
export type { StackedAlternatingOffersOptions } from "./protocols/stacked-alternating-offers.ts";
export { mediatedSingleText, type MediatedSingleTextOptions } from "./protocols/mediated-single-text.ts";
export { conditionalVoting, type ConditionalVotingOptions } from "./protocols/conditional-voting.ts";
export { simultaneousOffers, type SimultaneousOffersOptions } from "./protocols/simultaneous-offers.ts";

// Agent: who wants what, what it is asked, and what it may answer
export { Agent, type Recipes, type UtilitySource } from "./agent/agent.ts";
export type { Strategy } from "./agent/strategy.ts";
export type { Belief, Beliefs } from "./agent/belief.ts";
export type { OutcomeSpace } from "./agent/outcome-space.ts";
export type { AnyTurn, TableTurn } from "./agent/any-turn.ts";
export type {
  ActTurn,
  InvitationTurn,
  LookTurn,
  TableInterest,
  TextQuestion,
  TextTurn,
  Turn,
} from "./agent/turn.ts";
export type { BargainingTurn } from "./agent/bargaining-turn.ts";
export type { Action, BargainingAction, InvitationAction, MovesAction, TextAction } from "./agent/action.ts";
export type { InviteMove, Move, PublicMove } from "./agent/action.ts";

// Strategies: reusable ways of bargaining
export { aspiration } from "./strategies/aspiration.ts";
export { backwardInduction, type BackwardInductionOptions } from "./strategies/backward-induction.ts";
export { compose, type StrategyParts } from "./strategies/compose.ts";
export { hillClimber, type HillClimberOptions } from "./strategies/hill-climber.ts";
export { mediation, type MediationOptions } from "./strategies/mediation.ts";
export { micro } from "./strategies/micro.ts";
export { niceTitForTat, type NiceTitForTatOptions } from "./strategies/nice-tit-for-tat.ts";
export { randomWalker } from "./strategies/random-walker.ts";
export { titForTat, type TitForTatOptions } from "./strategies/tit-for-tat.ts";
export { tough } from "./strategies/tough.ts";
export { tradeOff } from "./strategies/trade-off.ts";
export { openVotes } from "./agent/open-votes.ts";

// Parts of strategies
export { BOULWARE, CONCEDER, LINEAR, type AspirationCurve } from "./strategies/parts/aspiration-level.ts";
export { bidAny, bidAspiration, bidBest, bidBestForOthers } from "./strategies/parts/bidding.ts";
export type { AspirationOptions, Bidding } from "./strategies/parts/bidding.ts";
export { acceptAfter, acceptAspiration, acceptConstant, acceptNext } from "./strategies/parts/acceptance.ts";
export { acceptWhenAll, acceptWhenAny } from "./strategies/parts/acceptance.ts";
export type { AcceptAfterOptions, Acceptance, NextOptions } from "./strategies/parts/acceptance.ts";
export { paretoFront, type Candidate } from "./strategies/parts/pareto-front.ts";
export { bayesianModel } from "./strategies/opponent-models/bayesian.ts";
export { frequencyModel } from "./strategies/opponent-models/frequency.ts";
export type { OpponentModel } from "./strategies/opponent-models/opponent-model.ts";

// Scenario: agents, tables, inputs, mechanisms, and what a run reports
export { defineScenario, Scenario, type Addition } from "./scenario/scenario.ts";
export type { MoveRule, RowTest, ScenarioDefinition } from "./scenario/definition.ts";
export { table, type Table } from "./scenario/table.ts";
export type { RunLimits } from "./scenario/run-limits.ts";
export { autoregressive, constant, derived, series } from "./scenario/input.ts";
export { halfLifeDecay } from "./scenario/half-life-decay.ts";
export type { Autoregression, Input, InputView, Shock } from "./scenario/input.ts";
export { randomWalk, type Walk } from "./scenario/random-walk.ts";
export { mechanism } from "./scenario/mechanism.ts";
export type { Changes, Mechanism, Quantity, Reactions, Trigger } from "./scenario/mechanism.ts";
export { parameters } from "./scenario/parameters.ts";
export { factors, type Factor } from "./scenario/factors.ts";
export type { Correlated, JointPrior, Sampled } from "./scenario/joint-prior.ts";
export type { Design, DesignedRun } from "./scenario/design.ts";
export type { HeldValues } from "./scenario/held.ts";
/** What the columns of a row hold, mean and start as: `column.day("a ceasefire began")`. */
export * as column from "./scenario/column.ts";
export type { Column, ColumnKind, ColumnsOf, ValueOf } from "./scenario/column.ts";
export type { ColumnRecipe, DrawnColumns, Identity, Row, RowRecipe, RunView } from "./scenario/row.ts";

// Scenario packages: a scenario with its options, words and claims
export { scenarioPackage, type ScenarioPackage, type Setting } from "./scenario/scenario-package.ts";
export type { LevelVocabulary, TableVocabulary, Vocabulary } from "./scenario/vocabulary.ts";
export type { LabelledLine, Phrasing, Readings, StoryHints } from "./scenario/story-hints.ts";
export type { WorldReadings, WorldSummary } from "./scenario/story-hints.ts";
export type { HistoryCoding } from "./scenario/history-coding.ts";
export type {
  Claim,
  ClaimMeasure,
  Contrast,
  Control,
  Expectation,
  VariantOptions,
} from "./scenario/claim.ts";

// Drivers: a run at once, live, or again from its log
export { simulate, simulateRow, type SimulateOptions } from "./drivers/simulate.ts";
export { drawnParameters } from "./drivers/drawn-parameters.ts";
export { Run, type TableMoment } from "./drivers/run.ts";
export { Simulation, type LiveOptions, type LiveRun } from "./drivers/live/simulation.ts";
export type { ActionMessage, LiveMessage, TurnMessage } from "./drivers/live/messages.ts";
export type { ObserverError } from "./drivers/live/guarded-observable.ts";
export type { SeatHandler } from "./drivers/live/seats.ts";
export type { EventBus, Message } from "./drivers/live/bus.ts";
export { replay } from "./drivers/replay.ts";
export { branch, type BranchPoint } from "./drivers/branch.ts";
export type { SnapshotParty, TableSnapshot } from "./run/table-snapshot.ts";
export { digest } from "./data/digest.ts";

// A single table
export { negotiate, type Agreement, type NegotiationResult } from "./single-table/negotiate.ts";
export type { Negotiation, Party } from "./single-table/negotiation.ts";
export { opening, type Interests, type Opening } from "./single-table/opening.ts";
