import { invalidValue } from '../model/problems/invalid-value.ts';
import { listNumber } from '../model/problems/list-number.ts';
import { misplacedFileProblem } from '../model/problems/misplaced-file.ts';
import { missingKey } from '../model/problems/missing-key.ts';
import { noPlanFile } from '../model/problems/no-plan-file.ts';
import { unknownAttributeProblem } from '../model/problems/unknown-attribute.ts';
import { unknownFile } from '../model/problems/unknown-file.ts';
import { unknownKey } from '../model/problems/unknown-key.ts';
import { unlistedChapterProblem } from '../model/problems/unlisted-chapter.ts';
import { unsupportedMarkup } from '../model/problems/unsupported-markup.ts';
import { duplicateKey } from '../parse/problems/duplicate-key.ts';
import { forbiddenCharacter } from '../parse/problems/forbidden-character.ts';
import { misplaced } from '../parse/problems/misplaced-front-matter.ts';
import { notUtf8 } from '../parse/problems/not-utf8.ts';
import { tooLargeProblem } from '../parse/problems/too-large.ts';
import { yamlFeature } from '../parse/problems/yaml-feature.ts';
import { yamlFullWidth } from '../parse/problems/yaml-full-width.ts';
import { yamlSyntaxProblem } from '../parse/problems/yaml-syntax.ts';
import type { AnyProblem } from '../problem/declare.ts';
import type { Rule } from './rule.ts';
import { accidentalEmphasis } from './rules/accidental-emphasis.ts';
import { amendmentLine } from './rules/amendment-line.ts';
import { amendmentOld } from './rules/amendment-old.ts';
import { amendmentOrder } from './rules/amendment-order.ts';
import { amendmentOverlap } from './rules/amendment-overlap.ts';
import { amendmentUnknownSeed } from './rules/amendment-unknown-seed.ts';
import { brokenGoalLink } from './rules/broken-goal-link.ts';
import { changedSinceReview } from './rules/changed-since-review.ts';
import { codeMissing } from './rules/code-missing.ts';
import { compatibilityIdeograph } from './rules/compatibility-ideograph.ts';
import { danglingLink } from './rules/dangling-link.ts';
import { dash } from './rules/dash.ts';
import { decimalPoint } from './rules/decimal-point.ts';
import { doubleSpace } from './rules/double-space.ts';
import { draftTranslation } from './rules/draft-translation.ts';
import { duplicateBlockId } from './rules/duplicate-block-id.ts';
import { duplicateChapter } from './rules/duplicate-chapter.ts';
import { duplicateGoal } from './rules/duplicate-goal.ts';
import { duplicateNumber } from './rules/duplicate-number.ts';
import { ellipsis } from './rules/ellipsis.ts';
import { emptyFile } from './rules/empty-file.ts';
import { emptyGoal } from './rules/empty-goal.ts';
import { figureAdded } from './rules/figure-added.ts';
import { figureMissing } from './rules/figure-missing.ts';
import { figuresDiffer } from './rules/figures-differ.ts';
import { fullWidthLetters } from './rules/full-width-letters.ts';
import { goalMissingInTranslation } from './rules/goal-missing-in-translation.ts';
import { halfWidthPunctuation } from './rules/half-width-punctuation.ts';
import { hanInEnglish } from './rules/han-in-english.ts';
import { headingOrder } from './rules/heading-order.ts';
import { ideographicIndent } from './rules/ideographic-indent.ts';
import { languageTwice } from './rules/language-twice.ts';
import { lifecycleActiveGoal } from './rules/lifecycle-active-goal.ts';
import { lifecycleCycle } from './rules/lifecycle-cycle.ts';
import { lifecycleUnknownGoal } from './rules/lifecycle-unknown-goal.ts';
import { linkMissing } from './rules/link-missing.ts';
import { malformedAttributes } from './rules/malformed-attributes.ts';
import { malformedFingerprint } from './rules/malformed-fingerprint.ts';
import { malformedGoalLink } from './rules/malformed-goal-link.ts';
import { malformedId } from './rules/malformed-id.ts';
import { missingBlockId } from './rules/missing-block-id.ts';
import { missingChapter } from './rules/missing-chapter.ts';
import { missingIntroduction } from './rules/missing-introduction.ts';
import { missingTitle } from './rules/missing-title.ts';
import { missingTranslation } from './rules/missing-translation.ts';
import { missingTranslationId } from './rules/missing-translation-id.ts';
import { mixedNumerals } from './rules/mixed-numerals.ts';
import { modalityDiffers } from './rules/modality-differs.ts';
import { modalityDisagrees } from './rules/modality-disagrees.ts';
import { nearMissMarkup } from './rules/near-miss-markup.ts';
import { nestedLink } from './rules/nested-link.ts';
import { orphanBlock } from './rules/orphan-block.ts';
import { periodOrder } from './rules/period-order.ts';
import { quoteNesting } from './rules/quote-nesting.ts';
import { quotedListComma } from './rules/quoted-list-comma.ts';
import { rangeDash } from './rules/range-dash.ts';
import { releaseUnreadable } from './rules/release-unreadable.ts';
import { releasedGoalMissing } from './rules/released-goal-missing.ts';
import { repeatedPunctuation } from './rules/repeated-punctuation.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { reservedId } from './rules/reserved-id.ts';
import { reviewOfUnknownBlock } from './rules/review-of-unknown-block.ts';
import { reviewedWithoutRecord } from './rules/reviewed-without-record.ts';
import { secondTitle } from './rules/second-title.ts';
import { seedExcept } from './rules/seed-except.ts';
import { seedHash } from './rules/seed-hash.ts';
import { seedLine } from './rules/seed-line.ts';
import { seedLineMissing } from './rules/seed-line-missing.ts';
import { seedLineTwice } from './rules/seed-line-twice.ts';
import { seedMissingRange } from './rules/seed-missing-range.ts';
import { seedOrder } from './rules/seed-order.ts';
import { seedRange } from './rules/seed-range.ts';
import { seedUnknown } from './rules/seed-unknown.ts';
import { seedUnreadable } from './rules/seed-unreadable.ts';
import { spaceInChinese } from './rules/space-in-chinese.ts';
import { spelledOutQuantity } from './rules/spelled-out-quantity.ts';
import { staleTranslation } from './rules/stale-translation.ts';
import { stopInTopic } from './rules/stop-in-topic.ts';
import { straightQuotes } from './rules/straight-quotes.ts';
import { targetDisagrees } from './rules/target-disagrees.ts';
import { targetShape } from './rules/target-shape.ts';
import { termForbidden } from './rules/term-forbidden.ts';
import { termMissing } from './rules/term-missing.ts';
import { translatedAlike } from './rules/translated-alike.ts';
import { translatedTwoWays } from './rules/translated-two-ways.ts';
import { translationEnding } from './rules/translation-ending.ts';
import { translationLength } from './rules/translation-length.ts';
import { translationSentences } from './rules/translation-sentences.ts';
import { translationWithoutOriginal } from './rules/translation-without-original.ts';
import { unbalancedBracket } from './rules/unbalanced-bracket.ts';
import { undeclaredGoal } from './rules/undeclared-goal.ts';
import { undeclaredTarget } from './rules/undeclared-target.ts';
import { undefinedFootnote } from './rules/undefined-footnote.ts';
import { unfingerprintedTranslation } from './rules/unfingerprinted-translation.ts';
import { unknownGoalInTranslation } from './rules/unknown-goal-in-translation.ts';
import { unknownIndicator } from './rules/unknown-indicator.ts';
import { unknownLinkScheme } from './rules/unknown-link-scheme.ts';
import { unknownOwner } from './rules/unknown-owner.ts';
import { unknownParent } from './rules/unknown-parent.ts';
import { unknownStatus } from './rules/unknown-status.ts';
import { unmarkedGoal } from './rules/unmarked-goal.ts';
import { unpairedPunctuation } from './rules/unpaired-punctuation.ts';
import { unusedFootnote } from './rules/unused-footnote.ts';
import { unknownWaiverCode } from './waivers/unknown-waiver-code.ts';
import { unusedWaiver } from './waivers/unused-waiver.ts';
import { unwaivable } from './waivers/unwaivable.ts';

/** Every rule, in alphabetical order. To add one: its file, and a line here. */
export const RULES: readonly Rule[] = [
  accidentalEmphasis,
  amendmentLine,
  amendmentOld,
  amendmentOrder,
  amendmentOverlap,
  amendmentUnknownSeed,
  brokenGoalLink,
  changedSinceReview,
  codeMissing,
  compatibilityIdeograph,
  danglingLink,
  dash,
  decimalPoint,
  doubleSpace,
  draftTranslation,
  duplicateBlockId,
  duplicateChapter,
  duplicateGoal,
  duplicateNumber,
  ellipsis,
  emptyFile,
  emptyGoal,
  figureAdded,
  figureMissing,
  figuresDiffer,
  fullWidthLetters,
  goalMissingInTranslation,
  halfWidthPunctuation,
  hanInEnglish,
  headingOrder,
  ideographicIndent,
  languageTwice,
  lifecycleActiveGoal,
  lifecycleCycle,
  lifecycleUnknownGoal,
  linkMissing,
  malformedAttributes,
  malformedFingerprint,
  malformedGoalLink,
  malformedId,
  missingBlockId,
  missingChapter,
  missingIntroduction,
  missingTitle,
  missingTranslation,
  missingTranslationId,
  mixedNumerals,
  modalityDiffers,
  modalityDisagrees,
  nearMissMarkup,
  nestedLink,
  orphanBlock,
  periodOrder,
  quotedListComma,
  quoteNesting,
  rangeDash,
  releasedGoalMissing,
  releaseUnreadable,
  repeatedPunctuation,
  repeatedWord,
  reservedId,
  reviewedWithoutRecord,
  reviewOfUnknownBlock,
  secondTitle,
  seedExcept,
  seedHash,
  seedLine,
  seedLineMissing,
  seedLineTwice,
  seedMissingRange,
  seedOrder,
  seedRange,
  seedUnknown,
  seedUnreadable,
  spaceInChinese,
  spelledOutQuantity,
  staleTranslation,
  stopInTopic,
  straightQuotes,
  targetDisagrees,
  targetShape,
  termForbidden,
  termMissing,
  translatedAlike,
  translatedTwoWays,
  translationEnding,
  translationLength,
  translationSentences,
  translationWithoutOriginal,
  unbalancedBracket,
  undeclaredGoal,
  undeclaredTarget,
  undefinedFootnote,
  unfingerprintedTranslation,
  unknownGoalInTranslation,
  unknownIndicator,
  unknownLinkScheme,
  unknownOwner,
  unknownParent,
  unknownStatus,
  unmarkedGoal,
  unpairedPunctuation,
  unusedFootnote,
];

/** What can be said before the checks: while files are read, parsed and understood. */
const EARLIER: readonly AnyProblem[] = [
  duplicateKey,
  forbiddenCharacter,
  invalidValue,
  listNumber,
  misplacedFileProblem,
  misplaced,
  missingKey,
  noPlanFile,
  notUtf8,
  tooLargeProblem,
  unknownAttributeProblem,
  unknownFile,
  unknownKey,
  unlistedChapterProblem,
  unsupportedMarkup,
  yamlFeature,
  yamlFullWidth,
  yamlSyntaxProblem,
];

/** What can be said of waivers, when everything else has been found. */
const LATER: readonly AnyProblem[] = [unknownWaiverCode, unusedWaiver, unwaivable];

/** Every kind of problem that planc knows, by its permanent code. */
export const PROBLEMS: ReadonlyMap<string, AnyProblem> = new Map(
  [...EARLIER, ...RULES.map((rule) => rule.problem), ...LATER].map((problem) => [problem.declaration.code, problem]),
);
