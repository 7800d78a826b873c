import { stringify } from 'yaml';

/** Plain data as YAML that people can edit: long texts as blocks, nothing folded, nothing aliased. */
export function yamlText(value: unknown): string {
	return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
