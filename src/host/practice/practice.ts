import type * as vscode from 'vscode';
import type { Question } from '../../core/bank/question';
import type { Attempt, Confidence } from '../../core/practice/attempt';
import type { Session } from '../../core/practice/session';
import type { Standing } from '../../core/progress/entry';
import type { Grade } from '../../core/schedule/memory';
import type { Scheduler } from '../../core/schedule/review';

/** What changed on display: everything, or one thing of the question that is there. */
export type Change = 'all' | 'layer' | 'hint' | 'attempt' | 'star' | 'draft' | 'carried';

/** How a change of progress ended: safely kept, or why not. */
export type Outcome =
	| {
		readonly kind: 'graded';
		readonly key: string;
		readonly grade: Grade;
		readonly after: Standing;
		/** The dates stayed as they are. */
		readonly isFree: boolean;
		/** The question was forgotten once too often. */
		readonly isLeech: boolean;
	}
	| { readonly kind: 'undone' | 'buried' | 'suspended' | 'reset' }
	| { readonly kind: 'rescheduled'; readonly count: number }
	| { readonly kind: 'failed'; readonly reason: string };

/** The question on display. */
export interface OnDisplay {
	readonly key: string;
	readonly question: Question;
	/** Indexes of the key points that are asked for; absent for all. */
	readonly points?: readonly number[];
	readonly attempt: Attempt;
	readonly draft: string;
	readonly standing: Standing | undefined;
	/** Milliseconds on it so far. */
	readonly elapsed: number;
	/** A grade doesn't move the dates. */
	readonly isFree: boolean;
}

/** The session in this window: one question at a time, kept through reloads. Whatever acts on a question does nothing when none is on display. */
export interface Practice extends vscode.Disposable {
	readonly onDidChange: vscode.Event<Change>;
	/** Fires when a change of progress is durable, or could not be made so. */
	readonly onDidSettle: vscode.Event<Outcome>;
	session(): Session | undefined;
	/** Sessions that gave way to another one, or were left, and wait; the last one first. */
	parked(): readonly Session[];
	/** Whether there is something to take back, in whichever session it was done. */
	canUndo(): boolean;
	display(): OnDisplay | undefined;
	scheduler(): Promise<Scheduler>;
	/** Says that a session is about to start, so that a page that is ready before it waits for it. */
	expect(start: Promise<void>): void;
	/** Resolves when no session is about to start. */
	settled(): Promise<void>;
	start(session: Session): void;
	/** Takes up a session that waits, the last one unless its id is given; false when there is none. */
	resume(id?: number): boolean;
	leave(): void;
	/** Says whether someone looks at the question; the time in which nobody does isn't booked. */
	attend(isAttended: boolean): void;
	/** Opens the next layer; when all are open, takes the proposed grade. False when there was neither. */
	revealNext(): boolean;
	/** Opens as many layers, where fewer are open. */
	openLayers(count: number): void;
	hint(): void;
	tick(point: number, isSaid: boolean): void;
	/** Ticks the key points that the draft's words suggest; gives how many there were. */
	takeSuggestions(): number;
	/** Chooses an option, or takes the choice back; only before the reveal. */
	choose(option: number, isChosen: boolean): void;
	/** Keeps the attempt's ticks with their words after the bank has changed. */
	carryOver(before: Question, after: Question): void;
	/** Sets the confidence, or moves it one step on; only before the reveal. */
	confide(confidence?: Confidence): void;
	draft(text: string, origin: 'page' | 'editor'): void;
	grade(grade: Grade): Promise<void>;
	/** Takes back the last step, in whichever session it was taken, and shows that one; false when there is none. */
	undo(): Promise<boolean>;
	skip(): void;
	back(): void;
	star(key: string, isStarred: boolean): Promise<void>;
	/** Puts the question on display aside: until tomorrow, or for good. */
	putAside(how: 'buried' | 'suspended'): Promise<void>;
	/** Suspends a question that need not be on display; undo brings it back. */
	suspend(key: string): Promise<void>;
	/** Makes a question that was put aside askable again. */
	bringBack(key: string): Promise<void>;
	/** Forgets all that was learnt of a question and its follow-ups; undo brings it back. */
	reset(key: string): Promise<void>;
	/** Gives every learnt question the date that the schedule's settings would give it now, as one step of undo; gives how many have moved. */
	rescheduleAll(): Promise<number>;
}
