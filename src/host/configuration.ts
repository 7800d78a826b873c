import * as vscode from 'vscode';
import { defaultSchedule, type ScheduleSettings } from '../core/schedule/settings';
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

/** Where progress is wanted: kept for each workspace by itself, or for all of the user's together. */
export const progressScope = (): 'workspace' | 'user' => setting<string>(settings.progressScope, 'workspace') === 'user' ? 'user' : 'workspace';

function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
