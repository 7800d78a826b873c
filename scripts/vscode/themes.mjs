/** The themes that every page must be readable in, by the names that the setting `workbench.colorTheme` takes. */
export const themes = {
	dark: 'Dark Modern',
	light: 'Light Modern',
	highContrast: 'Default High Contrast',
	highContrastLight: 'Default High Contrast Light',
};

/** @typedef {keyof typeof themes} ThemeName */
