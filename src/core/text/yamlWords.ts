/** Words that YAML, of whatever version, reads as something else than text. */
const notText = /^(?:true|false|yes|no|y|n|on|off|null|~|[-+.]?\d[\d.,_:eE+-]*|0[xob][\da-f_]+|[-+]?\.(?:inf|nan))$/i;

/** Whether a word that stands in a YAML file without quotes is read as the text that it is. */
export const readsAsText = (word: string): boolean => !notText.test(word);
