import { formatInterval } from '../../core/schedule/interval';
import { gradeTitles } from '../../core/schedule/memory';
import type { Outcome } from '../practice/practice';

/** What the page says for a while. */
export interface Notice {
	readonly text: string;
	readonly isError: boolean;
}

export const say = (text: string): Notice => ({ text, isError: false });

export const notices = {
	nothingOpen: say('No question is open. Pick one in the Topics tree, or run "Dry Run: Random Question".'),
	passedOver: { text: 'A question is no longer in its bank and was passed over. Its progress is kept.', isError: true },
	gone: { text: 'This question is no longer in its bank. It comes back when the bank has it again; Skip goes on without it.', isError: true },
	carriedOver: say('The bank has changed; this is how the question reads now.'),
	noAnswer: say('The bank has no answer to this question: grade yourself from memory.'),
	allOpen: say('Everything is open. How did it go?'),
	revealFirst: say('Reveal something first; then your answer is held against it.'),
	writeFirst: say('You wrote no answer to compare. Write one before the reveal, here or in an editor.'),
	nothingToCompare: say('The bank has nothing to compare your answer with.'),
	nothingSuggested: say('Your words suggest no key point. Tick what you said.'),
	pointsLater: say('The key points come with the reveal.'),
	noPoints: say('This question has no key points to tick.'),
	hiddenHistory: say('Earlier attempts are shown after the reveal, so that this one is fresh.'),
} as const satisfies Readonly<Record<string, Notice>>;

export function noticeFor(outcome: Outcome): Notice {
	switch (outcome.kind) {
		case 'graded': {
			const { memory } = outcome.after;
			const due = outcome.isFree ? ' Its date stays as it is.' : outcome.after.suspended ? ' It was forgotten too often and is suspended.' : memory ? ` It comes back in ${formatInterval(memory.due - memory.last)}.` : '';
			return say(`${gradeTitles[outcome.grade]} is saved.${due}`);
		}
		case 'undone': return say('Taken back.');
		case 'buried': return say('Put aside until tomorrow.');
		case 'suspended': return say('Suspended: it won\'t be asked again until you bring it back by its menu in the Topics tree.');
		case 'reset': return say('Reset: it is asked as if it were new. U takes that back.');
		case 'rescheduled': return say(`${outcome.count === 1 ? '1 question has' : `${outcome.count} questions have`} a new date. U takes that back.`);
		case 'failed': return { text: `Your answer could not be written to disk (${outcome.reason}). It is kept in memory and written with the next one.`, isError: true };
	}
}
