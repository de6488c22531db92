import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

/** Where Debian's libpdfbox2-java and what it needs put their classes. */
const jars = ['preflight', 'pdfbox2', 'xmpbox', 'fontbox2', 'commons-logging', 'javax.activation', 'jaxb-api'].map(
  (name) => `/usr/share/java/${name}.jar`,
);

const hasJava = (): boolean => {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** `apt-get install default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java`; where they are not, the test says that it is skipped. */
export const preflight = {
  isInstalled: jars.every((jar) => existsSync(jar)) && hasJava(),
  /** What the validator of PDF/A-1b says of a file. */
  async verdict(path: string): Promise<string> {
    const { stdout } = await promisify(execFile)('java', ['-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', path]);
    return stdout;
  },
};
