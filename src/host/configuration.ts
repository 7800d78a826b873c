import * as vscode from 'vscode';
import { defaultSchedule, type ScheduleSettings } from '../core/schedule/settings';
import { settings } from './ids';

/** A setting's value as the person has it; the manifest declares the defaults. */
export function setting<T>(id: string, fallback: T): T {
	const value = vscode.workspace.getConfiguration().get<T>(id);
	return typeof value === typeof fallback && value !== undefined ? value : fallback;
}

export function scheduleSettings(): ScheduleSettings {
	return {
		retention: clamp(setting(settings.retention, defaultSchedule.retention), 0.7, 0.99),
		steps: setting<readonly string[]>(settings.learningSteps, defaultSchedule.steps),
		maximumDays: clamp(setting(settings.maximumInterval, defaultSchedule.maximumDays), 1, 36_500),
		fuzz: setting(settings.fuzz, defaultSchedule.fuzz),
	};
}

/** The hour at which a practice day starts. */
export const dayStart = (): number => clamp(Math.floor(setting(settings.dayStart, 4)), 0, 23);

function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
