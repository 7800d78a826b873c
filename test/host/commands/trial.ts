import assert from 'node:assert/strict';
import type { ToQuestionPanel } from '../../../src/protocol/questionPanel';
import { commands } from '../../../src/host/ids';
import { assertAlike } from '../../support/host/alike';
import type { Stage } from '../../support/host/stage';

/** A way to call a command, and what is then to be seen. */
export interface Trial {
	/** What the command does, to be read behind its name. */
	readonly fact: string;
	run(stage: Stage): Promise<void>;
}

export type Trials = Readonly<Record<string, Trial>>;

/** Runs a command and proves that a message to the page says what it must. */
export async function leadsTo(stage: Stage, command: string, type: ToQuestionPanel['type'], expected: object): Promise<void> {
	const message = await stage.panel.after(type, () => stage.run(command));
	assertAlike(message, { type, ...expected });
}

/** The notice that a command ends with. */
export async function noticeOf(stage: Stage, command: string): Promise<string> {
	return (await stage.panel.after('showNotice', () => stage.run(command))).text;
}

/** Opens a question with its first layer, so that it can be graded. */
export async function reveal(stage: Stage, id: string): Promise<void> {
	await stage.open(id);
	await stage.panel.after('showLayer', () => stage.run(commands.revealLayer));
}

/** Runs something that grades or puts aside, and takes it back, so that the next trial finds the question as it was. */
export async function thenUndone(stage: Stage, work: () => Promise<void>): Promise<void> {
	await work();
	assert.equal(await noticeOf(stage, commands.undoStep), 'Taken back.');
}
