import { useTranslation } from 'react-i18next';
import type { Choice } from '../../lib/devices.ts';
import { SelectField } from '../../ui/field.tsx';

type DeviceChoiceProps = { choice: Choice; devices: readonly MediaDeviceInfo[]; onChoose: (choice: Choice) => void };

/** Which camera and which microphone, where there are several. */
export const DeviceChoice = ({ choice, devices, onChoose }: DeviceChoiceProps) => {
  const { t } = useTranslation('video');
  const kinds = [
    ...(choice.image ? [{ kind: 'videoinput', label: t('record.camera'), value: choice.camera, of: 'camera' } as const] : []),
    { kind: 'audioinput', label: t('record.microphone'), value: choice.microphone, of: 'microphone' } as const,
  ];
  return kinds.map(({ kind, label, value, of }) => {
    const some = devices.filter((device) => device.kind === kind && device.deviceId !== '');
    if (some.length < 2) return null;
    return (
      <SelectField
        key={kind}
        label={label}
        value={value ?? some[0]?.deviceId}
        onChange={(event) => onChoose({ ...choice, [of]: event.currentTarget.value })}
      >
        {some.map((device) => (
          <option key={device.deviceId} value={device.deviceId}>
            {device.label}
          </option>
        ))}
      </SelectField>
    );
  });
};
