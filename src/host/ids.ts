/* Every name that the manifest repeats. A test proves that both say the same. */

export const commands = {
	openRandomQuestion: 'dryRun.openRandomQuestion',
	startDrill: 'dryRun.startDrill',
	practiseToday: 'dryRun.practiseToday',
	openDailyQuestion: 'dryRun.openDailyQuestion',
	reviewDue: 'dryRun.reviewDue',
	raiseTodaysLimit: 'dryRun.raiseTodaysLimit',
	resumeSession: 'dryRun.resumeSession',
	goToQuestion: 'dryRun.goToQuestion',
	openQuestion: 'dryRun.openQuestion',
	drillTopic: 'dryRun.drillTopic',
	starQuestion: 'dryRun.starQuestion',
	unstarQuestion: 'dryRun.unstarQuestion',
	bringBackQuestion: 'dryRun.bringBackQuestion',
	openBankFile: 'dryRun.openBankFile',
	reloadBanks: 'dryRun.reloadBanks',
	openReference: 'dryRun.openReference',
	drillReference: 'dryRun.drillReference',
	groupByCategory: 'dryRun.groupByCategory',
	groupByTag: 'dryRun.groupByTag',
	groupByDifficulty: 'dryRun.groupByDifficulty',
	groupByStatus: 'dryRun.groupByStatus',
	revealLayer: 'dryRun.revealLayer',
	showHint: 'dryRun.showHint',
	gradeAgain: 'dryRun.gradeAgain',
	gradeHard: 'dryRun.gradeHard',
	gradeGood: 'dryRun.gradeGood',
	gradeEasy: 'dryRun.gradeEasy',
	changeConfidence: 'dryRun.changeConfidence',
	undoStep: 'dryRun.undoStep',
	skipQuestion: 'dryRun.skipQuestion',
	goBack: 'dryRun.goBack',
	toggleStar: 'dryRun.toggleStar',
	buryQuestion: 'dryRun.buryQuestion',
	suspendQuestion: 'dryRun.suspendQuestion',
	openSource: 'dryRun.openSource',
	showHistory: 'dryRun.showHistory',
	compareAnswer: 'dryRun.compareAnswer',
	takeSuggestions: 'dryRun.takeSuggestions',
	tickPoints: 'dryRun.tickPoints',
	answerInEditor: 'dryRun.answerInEditor',
	copyAsMarkdown: 'dryRun.copyAsMarkdown',
	leaveSession: 'dryRun.leaveSession',
	importQuestions: 'dryRun.importQuestions',
	convertToYaml: 'dryRun.convertToYaml',
	drillFile: 'dryRun.drillFile',
	newQuestion: 'dryRun.newQuestion',
	fixAll: 'dryRun.fixAll',
	previewQuestion: 'dryRun.previewQuestion',
} as const;

export const views = { topics: 'dryRun.topics', questionPanel: 'dryRun.question' } as const;

export const contextKeys = {
	/** The keyboard is in the question panel. */
	isPanelFocused: 'dryRun.isPanelFocused',
	/** … and in a text field of it, where undo takes back what was typed. */
	isTyping: 'dryRun.isTyping',
	/** How the Topics tree is grouped: category, tag, difficulty or status. */
	grouping: 'dryRun.grouping',
	/** A session waits to be taken up again. */
	hasSession: 'dryRun.hasSession',
} as const;

export const settings = {
	banks: 'dryRun.banks',
	drillSize: 'dryRun.drill.size',
	askFollowUps: 'dryRun.drill.askFollowUps',
	retention: 'dryRun.schedule.retention',
	learningSteps: 'dryRun.schedule.learningSteps',
	maximumInterval: 'dryRun.schedule.maximumInterval',
	fuzz: 'dryRun.schedule.fuzz',
	dayStart: 'dryRun.schedule.dayStart',
	newPerDay: 'dryRun.schedule.newPerDay',
	reviewsPerDay: 'dryRun.schedule.reviewsPerDay',
	limitsPerBank: 'dryRun.schedule.limitsPerBank',
	pauseNewAbove: 'dryRun.schedule.pauseNewAbove',
	leechLapses: 'dryRun.schedule.leechLapses',
	progressScope: 'dryRun.progress.scope',
	statusBar: 'dryRun.statusBar.show',
	lintRules: 'dryRun.lint.rules',
} as const;
