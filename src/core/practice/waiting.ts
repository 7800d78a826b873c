/** Programs and words by which a command line is known to build or to test, in whatever language. */
const building = /(^|[\s/\\;&|])(make|cmake|ninja|bazel|gradlew?|mvnw?|msbuild|tsc|webpack|rollup|esbuild|pytest|tox|nox|jest|vitest|mocha|playwright|cypress|phpunit|rspec|ctest|xcodebuild)(\.(?:exe|cmd|bat|sh|js|py))?(?=\s|$)/i;
const asked = /(^|[\s/\\;&|])(npm|pnpm|yarn|bun|npx|cargo|go|dotnet|swift|mix|sbt|lein|flutter|deno|rake|just|task|docker|python3?|uv|poetry)\s+(\S+\s+){0,3}?(?:\S*[:/-])?(test|tests|t|build|check|ci|install|compile|bench|verify|unittest|pytest)(?=[\s:]|$)/i;

/** Whether a terminal's command line runs tests or a build: something that is waited for, unlike an editor or a server. */
export function isWaitedFor(commandLine: string): boolean {
	const isEndless = /\s(--watch|-w|watch|serve|dev|start)\b/i.test(commandLine);
	return commandLine.length < 2_000 && !isEndless && (building.test(commandLine) || asked.test(commandLine));
}
