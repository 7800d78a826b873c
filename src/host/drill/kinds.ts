import { sessionKinds, type SessionKind } from '../../core/practice/session';

/** What can be drilled by name: every kind of session but those that are opened from something. */
export type DrillKind = Exclude<SessionKind, 'single' | 'topic'>;

export interface KindText {
	readonly icon: string;
	readonly title: string;
	readonly detail: string;
	/** What to say when there is none. */
	readonly whenEmpty: string;
}

/** The kinds of drills, in the order in which they are offered. */
export const kindTexts: Readonly<Record<DrillKind, KindText>> = {
	random: { icon: 'lightbulb', title: 'Random questions', detail: 'What you failed and haven\'t seen for long comes more often', whenEmpty: 'There is nothing to drill.' },
	today: { icon: 'mortar-board', title: 'Today\'s practice', detail: 'What is due, then new questions up to today\'s limit', whenEmpty: 'Nothing is due, and nothing is new. Practise something else?' },
	due: { icon: 'bell', title: 'Due questions', detail: 'What should be repeated today', whenEmpty: 'Nothing is due. Practise something else?' },
	learn: { icon: 'circle-outline', title: 'New questions', detail: 'What you have never answered, in the bank\'s order, up to today\'s limit', whenEmpty: 'You have answered every question at least once.' },
	weak: { icon: 'flame', title: 'Weak questions', detail: 'Last graded Again or Hard', whenEmpty: 'Nothing was graded Again or Hard.' },
	missed: { icon: 'checklist', title: 'Missed points', detail: 'Only the key points that you missed; the dates stay as they are', whenEmpty: 'You missed no key point the last time that you were asked.' },
	followUps: { icon: 'comment-discussion', title: 'Follow-ups', detail: 'What an interviewer asks next, of questions that you have answered', whenEmpty: 'There is no follow-up to ask today: they come after their question was answered, on another day.' },
	starred: { icon: 'star-full', title: 'Starred questions', detail: 'What you marked to come back to', whenEmpty: 'No question is starred. Press F in a question to star it.' },
	practice: { icon: 'beaker', title: 'Free practice', detail: 'Anything, in any order; the dates stay as they are', whenEmpty: 'There is nothing to practise.' },
};

export const drillKinds = sessionKinds.filter((kind): kind is DrillKind => kind in kindTexts);
