import * as vscode from 'vscode';
import { registerAuthoring } from './host/authoring';
import { registerBankLint } from './host/bankLint';
import { registerBankTree } from './host/bankTree';
import { commandRegistrar } from './host/command';
import { registerDrill } from './host/drill';
import { registerGoToQuestion } from './host/goToQuestion';
import { registerImporting } from './host/importing';
import { registerKeeping } from './host/keeping';
import { openLibrary } from './host/library';
import { openPlanner } from './host/planner';
import { openPractice } from './host/practice';
import { openProgressRoom } from './host/progress';
import { registerQuestionPanel } from './host/questionPanel';
import { registerReference } from './host/reference';
import { registerStatusBar } from './host/statusBar';
import { registerWhileYouWait } from './host/whileYouWait';

/** Puts Dry Run together. Nothing here reads a bank or the progress: each room does when it is first used. */
export function activate(context: vscode.ExtensionContext): void {
	const log = vscode.window.createOutputChannel('Dry Run', { log: true });
	const asked = new vscode.EventEmitter<void>();
	const show = () => { asked.fire(); };
	const command = commandRegistrar(log);
	const state = context.workspaceState;
	const extension = context.extensionUri;

	const library = openLibrary(context, log);
	const progress = openProgressRoom(context, log);
	const planner = openPlanner({ state, library, progress });
	const practice = openPractice({ state, library, progress });

	context.subscriptions.push(
		log,
		asked,
		library,
		progress,
		planner,
		practice,
		registerBankTree({ state, library, progress, command }),
		registerAuthoring({ extension, library, command }),
		registerImporting({ library, progress, command }),
		registerBankLint({ library, log, command }),
		registerQuestionPanel({ extension, library, progress, practice, log, command, onDidAsk: asked.event }),
		registerDrill({ state, library, progress, planner, practice, command, show }),
		registerReference({ library, practice, command, show }),
		registerKeeping({ library, progress, practice, command }),
		registerGoToQuestion({ library, progress, command }),
		registerStatusBar({ progress, planner, log }),
		registerWhileYouWait({ practice }),
	);
}
