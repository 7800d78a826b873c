import * as v from 'valibot';
import type { Confidence } from '../core/practice/attempt';
import type { Piece } from '../core/practice/compare';
import type { PastAttempt } from '../core/practice/journal';
import type { Layer } from '../core/practice/layers';
import { grades, type Grade } from '../core/schedule/memory';

/*
 * What the host and the question panel's page say to each other. The page says `ready` first; the host owns the state. Host to page is
 * imperative, page to host is past tense.
 */

/** A grade's button. */
export interface GradeButton {
	readonly grade: Grade;
	/** How soon the question would come back, such as `4d`; '' where its date stays as it is. */
	readonly interval: string;
}

/** The buttons, and which of them the attempt speaks for. */
export interface GradeChoice {
	readonly buttons: readonly GradeButton[];
	readonly proposed?: Grade;
	/** Why that one, in words. */
	readonly reason?: string;
}

export interface QuestionView {
	/** The same for every showing of one question in one place of a session; what the page remembers of its scrolling hangs on it. */
	readonly id: string;
	/** Unlike any other showing's; the page's answers carry it, so that a late one is not taken for the next question. */
	readonly showing: number;
	readonly breadcrumb: readonly string[];
	/** Such as `3 of 12`; absent for a question that was opened alone. */
	readonly place?: string;
	readonly isFollowUp: boolean;
	/** Shown to its keeper: it can only be read. */
	readonly isPreview?: boolean;
	/** What is asked next; only in a preview, since a session asks it by itself. */
	readonly followUps?: readonly { readonly question: string; readonly answer?: string | undefined }[];
	readonly question: string;
	readonly prompt?: string;
	readonly options: readonly string[];
	/** Indexes of the options that were chosen. */
	readonly chosen: readonly number[];
	/** More than one option may be right. */
	readonly isMultiple: boolean;
	readonly badges: readonly { readonly kind: 'difficulty' | 'tag' | 'kind' | 'note'; readonly label: string }[];
	/** Indexes of the key points that are asked for: those that were missed before. Absent for all. */
	readonly points?: readonly number[];
	/** The layers that have been opened so far. */
	readonly open: readonly Layer[];
	/** How many are still closed. */
	readonly closed: number;
	readonly hints: readonly string[];
	readonly hintsLeft: number;
	readonly ticked: readonly number[];
	readonly confidence?: Confidence;
	readonly draft: string;
	readonly isStarred: boolean;
	/** Present once the question can be graded. */
	readonly choice?: GradeChoice;
	/** The grade that it got in this session. */
	readonly grade?: Grade;
	readonly minutes?: number;
	/** Milliseconds spent on it so far. */
	readonly elapsed: number;
	/** Nobody looks; the clock stands still. */
	readonly isPaused: boolean;
	/** Shown with the first open layer. */
	readonly sources: readonly { readonly title: string; readonly url?: string }[];
	readonly asOf?: string;
	readonly hasFile: boolean;
	readonly canGoBack: boolean;
	readonly canUndo: boolean;
}

export interface EndView {
	/** The session's; '' for one that has no name of its own. */
	readonly title: string;
	/** What it came to, in a few words. */
	readonly headline: string;
	readonly counts: readonly { readonly grade: Grade; readonly count: number }[];
	readonly answered: readonly { readonly question: string; readonly grade: Grade; readonly took: string; readonly due: string; readonly missed: readonly string[] }[];
	readonly took: string;
	readonly skipped: number;
	/** Time per question by topic, and what is usual for it. */
	readonly topics: readonly { readonly name: string; readonly took: string; readonly usual?: string }[];
	readonly hasMissed: boolean;
	/** Key points that were missed, in all. */
	readonly missedPoints: number;
	/** Another session was put aside for this one. */
	readonly canResume: boolean;
	readonly canUndo: boolean;
}

/** An earlier attempt at the question on display, newest first, in the words that are shown. */
export interface EarlierAttempt extends Omit<PastAttempt, 'at' | 'took'> {
	readonly when: string;
	readonly took: string;
}

/** A key point that the person's words seem to hit, and by which words. */
export interface Suggestion {
	readonly point: number;
	readonly words: readonly string[];
}

export type ToQuestionPanel =
	/** A question that is carried over is the one on display after its bank has changed: what is typed, scrolled and focused stays. */
	| { readonly type: 'showQuestion'; readonly view: QuestionView; readonly isCarriedOver?: boolean }
	| { readonly type: 'showLayer'; readonly showing: number; readonly layer: Layer; readonly closed: number; readonly choice?: GradeChoice }
	| { readonly type: 'showHint'; readonly showing: number; readonly hint: string; readonly hintsLeft: number }
	| { readonly type: 'showAttempt'; readonly showing: number; readonly ticked: readonly number[]; readonly chosen: readonly number[]; readonly confidence?: Confidence; readonly choice?: GradeChoice }
	| { readonly type: 'showDraft'; readonly showing: number; readonly draft: string }
	/** Holds the person's words, in pieces that hit a key point or don't, against what the bank says; shown again, it is put away. */
	| { readonly type: 'showComparison'; readonly showing: number; readonly mine: readonly Piece[]; readonly suggestions: readonly Suggestion[] }
	/** The clock stands or goes on. */
	/** How long questions of this topic usually take, in words. */
	| { readonly type: 'showUsual'; readonly showing: number; readonly usual: string }
	| { readonly type: 'showClock'; readonly elapsed: number; readonly isPaused: boolean }
	/** The keyboard goes to the key points, or back. */
	| { readonly type: 'focusPoints' }
	/** An image that was asked for; without one where there is none to be shown. */
	| { readonly type: 'showImage'; readonly showing: number; readonly address: string; readonly image?: { readonly bytes: Uint8Array; readonly mediaType: string } }
	| { readonly type: 'showStar'; readonly isStarred: boolean }
	| { readonly type: 'showHistory'; readonly showing: number; readonly attempts: readonly EarlierAttempt[] }
	| { readonly type: 'showEnd'; readonly view: EndView }
	| { readonly type: 'showNotice'; readonly text: string; readonly isError: boolean };

const showing = v.number();

/** Every payload that the page may send; the host acts on nothing else. */
export const fromQuestionPanel = v.variant('type', [
	v.object({ type: v.literal('ready') }),
	v.object({ type: v.literal('revealed'), showing }),
	v.object({ type: v.literal('hintAsked'), showing }),
	v.object({ type: v.literal('ticked'), showing, point: v.pipe(v.number(), v.integer(), v.minValue(0)), isSaid: v.boolean() }),
	v.object({ type: v.literal('chose'), showing, option: v.pipe(v.number(), v.integer(), v.minValue(0)), isChosen: v.boolean() }),
	v.object({ type: v.literal('comparisonAsked'), showing }),
	v.object({ type: v.literal('suggestionsTaken'), showing }),
	v.object({ type: v.literal('confided'), showing, confidence: v.picklist([1, 2, 3]) }),
	v.object({ type: v.literal('drafted'), showing, text: v.pipe(v.string(), v.maxLength(200_000)) }),
	v.object({ type: v.literal('graded'), showing, grade: v.picklist(grades) }),
	v.object({ type: v.literal('skipped'), showing }),
	v.object({ type: v.literal('wentBack') }),
	v.object({ type: v.literal('undone') }),
	v.object({ type: v.literal('starred'), showing }),
	v.object({ type: v.literal('buried'), showing }),
	v.object({ type: v.literal('suspended'), showing }),
	v.object({ type: v.literal('historyAsked'), showing }),
	v.object({ type: v.literal('copied'), showing }),
	v.object({ type: v.literal('fileAsked'), showing }),
	v.object({ type: v.literal('editorAsked'), showing }),
	v.object({ type: v.literal('imageAsked'), showing, address: v.pipe(v.string(), v.maxLength(2_000)) }),
	v.object({ type: v.literal('linkFollowed'), url: v.string() }),
	v.object({ type: v.literal('missedAsked') }),
	v.object({ type: v.literal('missedPointsAsked') }),
	v.object({ type: v.literal('randomAsked') }),
	v.object({ type: v.literal('resumeAsked') }),
	v.object({ type: v.literal('focusChanged'), isFocused: v.boolean(), isTyping: v.boolean() }),
	v.object({ type: v.literal('left') }),
]);

export type FromQuestionPanel = v.InferOutput<typeof fromQuestionPanel>;
