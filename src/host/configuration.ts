import * as vscode from 'vscode';
import { defaultSchedule, type ScheduleSettings } from '../core/schedule/settings';
import { defaultLimits, type DailyLimits, type LimitSettings } from '../core/practice/limits';
import { grades, type Grade } from '../core/schedule/memory';
import { settings } from './ids';

/** A setting's value as the person has it, or the fallback when it is of another kind; the manifest declares the defaults. */
export function setting<T>(id: string, fallback: T): T {
	const value = vscode.workspace.getConfiguration().get<T>(id);
	return value !== undefined && kindOf(value) === kindOf(fallback) ? value : fallback;
}

const kindOf = (value: unknown): string => value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;

export function scheduleSettings(): ScheduleSettings {
	return {
		retention: clamp(setting(settings.retention, defaultSchedule.retention), 0.7, 0.99),
		steps: setting<readonly unknown[]>(settings.learningSteps, defaultSchedule.steps).filter(step => typeof step === 'string'),
		maximumDays: clamp(setting(settings.maximumInterval, defaultSchedule.maximumDays), 1, 36_500),
		fuzz: setting(settings.fuzz, defaultSchedule.fuzz),
	};
}

/** The hour at which a practice day starts. */
export const dayStart = (): number => clamp(Math.floor(setting(settings.dayStart, 4)), 0, 23);

/** Lapses that make a leech; 0 for none. */
export const leechLapses = (): number => clamp(Math.floor(setting(settings.leechLapses, 8)), 0, 99);

/** Whether a leech is suspended, rather than only told. */
export const suspendsLeeches = (): boolean => setting<string>(settings.leechAction, 'tell') === 'suspend';

/** For how many seconds something must be waited for. */
export const whileYouWaitSeconds = (): number => clamp(setting(settings.whileYouWaitSeconds, 20), 1, 3600);

/** The grades that there are buttons for. */
export const gradeButtons = (): readonly Grade[] => setting<string>(settings.gradeButtons, 'four') === 'two' ? ['again', 'good'] : grades;

/** How much a day asks; what can't be read of the banks' own limits is left out. */
export function limitSettings(): LimitSettings {
	const count = (id: string, fallback: number) => clamp(Math.floor(setting(id, fallback)), 0, 9999);
	const perBank = Object.entries(setting<Readonly<Record<string, unknown>>>(settings.limitsPerBank, {})).map(([bank, limits]) => [bank, bankLimits(limits)]);
	return {
		newPerDay: count(settings.newPerDay, defaultLimits.newPerDay),
		reviewsPerDay: count(settings.reviewsPerDay, defaultLimits.reviewsPerDay),
		perBank: Object.fromEntries(perBank) as Readonly<Record<string, Partial<DailyLimits>>>,
		pauseNewAbove: count(settings.pauseNewAbove, defaultLimits.pauseNewAbove),
	};
}

function bankLimits(limits: unknown): Partial<DailyLimits> {
	const given: Readonly<Record<string, unknown>> = typeof limits === 'object' && limits !== null ? { ...limits } : {};
	const entries = (['newPerDay', 'reviewsPerDay'] as const).map(name => [name, given[name]] as const);
	return Object.fromEntries(entries.filter(([, value]) => typeof value === 'number' && value >= 0));
}

/** Where progress is wanted: kept for each workspace by itself, or for all of the user's together. */
export const progressScope = (): 'workspace' | 'user' => setting<string>(settings.progressScope, 'workspace') === 'user' ? 'user' : 'workspace';

function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
