import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { packageFileName } from '../../print/package-file-name.js';
import { type Manifest, readPackages } from './packages.js';
import { read } from './run.js';

/** What `npm sbom` prints, as far as it is changed here. */
interface Bill {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string }[];
}

interface Component {
  'bom-ref': string;
}

/**
 * Writes what each package consists of at run time, from the lock file: `FOLDER/<package>-<version>.cdx.json`, in the format
 * CycloneDX. `@rdsm-events/types` 1.0.0 becomes `rdsm-events-types-1.0.0.cdx.json`, as `npm pack` names its tarball.
 */
export async function writeBillsOfMaterials(root: string, folder: string): Promise<void> {
  const target = resolve(root, folder);
  await mkdir(target, { recursive: true });
  for (const { manifest } of await readPackages(root)) {
    const name = packageFileName(manifest.name);
    const bill = await readBill(root, manifest);
    await writeFile(join(target, `${name}-${manifest.version}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`);
  }
}

async function readBill(root: string, { name, version }: Manifest): Promise<Bill> {
  const options = ['--package-lock-only', '--omit=dev', '--sbom-format=cyclonedx', '--sbom-type=library'];
  const bill: Bill = JSON.parse(await read(root, 'npm', ['sbom', ...options, `--workspace=${name}`]));
  // npm describes the workspace that contains the package.
  const workspace = bill.metadata.component['bom-ref'];
  const described = bill.components.find((component) => component['bom-ref'] === `${name}@${version}`);
  if (described === undefined) throw new Error(`npm sbom does not list ${name}@${version}.`);
  return {
    ...bill,
    metadata: { ...bill.metadata, component: described },
    components: bill.components.filter((component) => component !== described),
    dependencies: bill.dependencies.filter(({ ref }) => ref !== workspace),
  };
}
