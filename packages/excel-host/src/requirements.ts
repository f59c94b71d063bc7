/** Requirement set → highest version, "1.17". */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What the library of this package can ask for by itself. Notes (ExcelApi 1.18) are added to it for hosts that promise them
 * (`startOfficeJs`).
 */
export const DEFAULT_SETS: RequirementSets = { ExcelApi: '1.17', SharedRuntime: '1.2', CustomFunctionsRuntime: '1.4' };

const parts = (version: string): readonly [major: number, minor: number] => {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
};

/** `Office.context.requirements.isSetSupported`. */
export function createRequirements(sets: RequirementSets = DEFAULT_SETS) {
  return (set: string, version = '1.1'): boolean => {
    const offered = Object.hasOwn(sets, set) ? sets[set] : undefined;
    if (offered === undefined) return false;
    const [haveMajor, haveMinor] = parts(offered);
    const [major, minor] = parts(version);
    return haveMajor > major || (haveMajor === major && haveMinor >= minor);
  };
}
