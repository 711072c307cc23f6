import { entriesOf, get, type YamlNode } from '../yaml/node.ts';
import type { Container } from './pod.ts';

/** Resource names by which device plugins hand out accelerators (whole ones, MIG slices, shares). */
const ACCELERATOR =
  /^(?:nvidia\.com\/(?:gpu|mig-)|amd\.com\/gpu|gpu\.intel\.com\/|habana\.ai\/|google\.com\/tpu|aws\.amazon\.com\/neuron|huawei\.com\/Ascend|volcano\.sh\/[a-z]?gpu)/;

/** Whether a container asks a device plugin, or dynamic resource allocation, for an accelerator. */
export function asksForAccelerator({ node }: Container): boolean {
  const resources = get(node, 'resources');
  if (get(resources, 'claims') !== undefined) return true;
  return [get(resources, 'limits'), get(resources, 'requests')].some((list: YamlNode | undefined) =>
    entriesOf(list).some(({ key }) => ACCELERATOR.test(key)),
  );
}
