import type { Rule } from './rule';
import { duplicateId } from './rules/duplicateId';
import { nearDuplicateQuestion } from './rules/nearDuplicateQuestion';
import { missingAnswer } from './rules/missingAnswer';
import { missingKeyPoints } from './rules/missingKeyPoints';
import { missingFollowUps } from './rules/missingFollowUps';
import { unknownField } from './rules/unknownField';
import { unknownCategory } from './rules/unknownCategory';
import { unknownTag } from './rules/unknownTag';
import { unknownRole } from './rules/unknownRole';
import { overLongKeyPoint } from './rules/overLongKeyPoint';
import { stale } from './rules/stale';
import { placeholderText } from './rules/placeholderText';
import { repeatedSentence } from './rules/repeatedSentence';
import { unbalancedFence } from './rules/unbalancedFence';
import { unbalancedDollar } from './rules/unbalancedDollar';
import { unevenTable } from './rules/unevenTable';
import { mojibake } from './rules/mojibake';
import { brokenLink } from './rules/brokenLink';
import { missingImage } from './rules/missingImage';
import { wrongCount } from './rules/wrongCount';
import { wrongLength } from './rules/wrongLength';
import { unansweredFollowUp } from './rules/unansweredFollowUp';
import { missingPrompt } from './rules/missingPrompt';
import { missingFacet } from './rules/missingFacet';
import { unmetWant } from './rules/unmetWant';

/** Every rule, in the order in which it is documented; those for full questions last. */
export const rules: readonly Rule[] = [
	duplicateId, nearDuplicateQuestion, missingAnswer, missingKeyPoints, missingFollowUps, unknownField, unknownCategory, unknownTag, unknownRole,
	overLongKeyPoint, stale, placeholderText, repeatedSentence, unbalancedFence, unbalancedDollar, unevenTable, mojibake, brokenLink, missingImage,
	wrongCount, wrongLength, unansweredFollowUp, missingPrompt, missingFacet, unmetWant,
];
