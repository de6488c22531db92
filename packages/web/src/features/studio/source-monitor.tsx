import type { Source } from './source.ts';
import styles from './studio.module.css';
import { Now, TransportButtons } from './transport-buttons.tsx';
import type { SourceDesk } from './use-source-desk.ts';
import { useSourceName } from './use-source-name.ts';
import { useSteadyAddress } from './use-steady-address.ts';

type SourceMonitorProps = { desk: SourceDesk; source: Source; onMediaExpired: () => void };

/** What was filmed, one source at a time. */
export const SourceMonitor = ({ desk, source, onMediaExpired }: SourceMonitorProps) => {
  const nameOf = useSourceName();
  const { address, isBroken } = useSteadyAddress(source.id, source.proxyUrl);
  return (
    <>
      <div className={styles.frame}>
        {/* biome-ignore lint/a11y/useMediaCaption: what was sent has no captions yet */}
        <video
          key={source.id}
          ref={(video) => desk.reel.attach(video)}
          className={styles.video}
          src={address}
          aria-label={nameOf(source)}
          disableRemotePlayback
          playsInline
          preload="auto"
          onClick={() => desk.desk.transport.toggle()}
          onLoadedMetadata={desk.loaded}
          onEnded={desk.playOn}
          onError={() => {
            desk.broken();
            isBroken();
            onMediaExpired();
          }}
        />
      </div>
      <div className={styles.deck}>
        <TransportButtons desk={desk.desk} of="source" disabled={false} />
        <Now desk={desk.desk} length={source.durationSeconds} />
      </div>
    </>
  );
};
