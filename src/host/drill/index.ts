import * as vscode from 'vscode';
import { isUnfinished } from '../../core/practice/desk';
import type { RegisterCommand } from '../command';
import { commands, contextKeys } from '../ids';
import { drillAsked } from './asked';
import { openFilters } from './filters';
import { tellLeeches } from './leeches';
import { pickDrill } from './pickDrill';
import { raiseLimit } from './raiseLimit';
import { registerReschedule } from './reschedule';
import { resumeSession } from './resume';
import { offerHalfDone } from './resumeOffer';
import { registerRowMarks } from './rowMarks';
import { createStarter, type StarterParts } from './starter';
import { topicOf } from './topic';

export interface DrillParts extends StarterParts {
	readonly state: vscode.Memento;
	readonly command: RegisterCommand;
}

/** The ways into a session: one question at random or of the day, a drill, what today asks, a topic, a question by its key, and those that wait. */
export function registerDrill({ state, command, ...parts }: DrillParts): vscode.Disposable {
	const { library, planner, practice, show } = parts;
	const starter = createStarter(parts);
	const filters = openFilters(state);
	const tellWaiting = () => { void vscode.commands.executeCommand('setContext', contextKeys.hasSession, practice.parked().length > 0); };

	return vscode.Disposable.from(
		practice.onDidChange(tellWaiting),
		offerHalfDone(state, practice, tellWaiting),
		command(commands.openRandomQuestion, () => starter.random()),
		command(commands.openDailyQuestion, () => starter.daily()),
		command(commands.openQuestion, key => starter.open(key)),
		command(commands.startDrill, async asked => {
			const chosen = asked === undefined ? await pickDrill(planner, library, filters) : drillAsked(asked);
			if (chosen && 'topic' in chosen) {
				await starter.topic(chosen.topic);
			} else if (chosen) {
				await filters.use(chosen);
				await starter.drill(chosen.kind, chosen.filter, chosen.size);
			}
		}),
		command(commands.practiseToday, () => starter.drill('today')),
		command(commands.reviewDue, () => starter.drill('due')),
		command(commands.raiseTodaysLimit, more => raiseLimit(planner, library, more)),
		command(commands.drillTopic, async argument => {
			const topic = await topicOf(argument, library);
			if (topic) {
				await starter.topic(topic);
			}
		}),
		registerRowMarks({ practice, command }),
		registerReschedule({ practice, command }),
		tellLeeches(library, practice),
		command(commands.resumeSession, async () => {
			const session = practice.session();
			const isUnderWay = session !== undefined && (isUnfinished(session) || practice.parked().length === 0);
			if (isUnderWay || await resumeSession(practice)) {
				show();
			} else if (practice.parked().length === 0) {
				void vscode.window.showInformationMessage('No session waits. Start one with "Dry Run: Start Drill".');
			}
		}),
	);
}
