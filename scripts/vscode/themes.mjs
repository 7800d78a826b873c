/**
 * The themes that every page must be readable in, by the names that `workbench.colorTheme` takes in the server's
 * version. (Older ones say 'Default Dark Modern': that name still works, but the workbench rewrites the settings.)
 */
export const themes = {
	dark: 'Dark Modern',
	light: 'Light Modern',
	highContrast: 'Default High Contrast',
	highContrastLight: 'Default High Contrast Light',
};

/** @typedef {keyof typeof themes} ThemeName */
