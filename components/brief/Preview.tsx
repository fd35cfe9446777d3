import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Dialog } from '@/components/ui/Dialog';
import { SendIcon } from '@/components/ui/icons';
import { t } from '@/utils/i18n/spoken';
import { dangersIn, groupsOf, groupWords, leftWords, type Leaving, type Piece } from './leaving';
import styles from './Preview.module.css';

/** What {@link Preview} takes. */
export interface PreviewProps {
  leaving: Leaving;
  /** The text of the button that hands over. */
  action: string;
  /** What the channel cannot hold of it, in one sentence, or null. */
  warning: string | null;
  onRemove: (texts: readonly string[]) => void;
  onPutBack: (texts: readonly string[]) => void;
  onHandOver: () => void;
  onClose: () => void;
}

/** Exactly the text that goes out, with what its writer may not want to send marked, and each one press from gone. */
export function Preview(props: PreviewProps) {
  const { leaving, action, warning, onRemove, onHandOver, onClose } = props;
  const dangers = dangersIn(leaving.found);
  return (
    <Dialog title={t.leaving.title} onClose={onClose}>
      {leaving.found.length > 0 && <FoundList {...props} />}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard */}
      <div class={styles['letter']} tabIndex={0} role="region" aria-label={t.leaving.region}>
        <p class={styles['head']}>
          {leaving.to !== '' && <span>{t.leaving.to({ to: leaving.to })}</span>}
          <span>{t.leaving.subject({ subject: leaving.subject })}</span>
        </p>
        <div class={styles['text']}>
          {leaving.pieces.map((piece, at) => (
            <PieceText key={at} piece={piece} onRemove={onRemove} />
          ))}
        </div>
      </div>
      {warning !== null && <p class={styles['warning']}>{warning}</p>}
      {/* Its look does not fade from one to the other: it means another thing. */}
      <Button
        key={dangers.length}
        variant={dangers.length === 0 ? 'primary' : 'plain'}
        wide
        onClick={onHandOver}
      >
        <SendIcon size={18} />
        {dangers.length === 0 ? action : t.leaving.handOverWith({ found: leftWords(dangers) })}
      </Button>
    </Dialog>
  );
}

/** What was found, by kind, with one press each. */
function FoundList({ leaving, onRemove, onPutBack }: PreviewProps) {
  const groups = groupsOf(leaving.found);
  const left = leaving.found.filter(({ removed }) => !removed).map(({ text }) => text);
  return (
    <div class={styles['found']}>
      <p role="status">
        {left.length === 0 ? t.leaving.nothingLeft : t.leaving.found({ found: leftWords(leaving.found) })}
      </p>
      <ul>
        {groups.map(({ kind, all, left: still }) => {
          const words = groupWords(kind, all.length);
          const texts = all.filter(({ removed }) => removed === (still === 0)).map(({ text }) => text);
          return (
            <li key={kind}>
              <span class={still === 0 ? styles['gone'] : undefined}>{words}</span>
              {still > 0 && still < all.length && (
                <Chip tone="neutral">{t.leaving.left({ count: still })}</Chip>
              )}
              {still > 0 ? (
                <Button label={t.leaving.removeFound({ found: words })} onClick={() => onRemove(texts)}>
                  {t.common.remove}
                </Button>
              ) : (
                <Button
                  variant="quiet"
                  label={t.leaving.putBackFound({ found: words })}
                  onClick={() => onPutBack(texts)}
                >
                  {t.leaving.putBack}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {left.length > 0 && (
        <Button
          variant={dangersIn(leaving.found).length > 0 ? 'primary' : 'plain'}
          onClick={() => onRemove(left)}
        >
          {left.length === 1 ? t.leaving.removeOne : t.leaving.removeAll}
        </Button>
      )}
    </div>
  );
}

function PieceText({ piece, onRemove }: { piece: Piece; onRemove: PreviewProps['onRemove'] }) {
  const { text, kind } = piece;
  if (kind === null) return <>{text}</>;
  if (kind === 'removed') return <span class={styles['removed']}>{text}</span>;
  const word = t.leaving.mark[kind];
  // A whole history is too long for a button of its own; it has one in the list.
  if (kind === 'history') {
    return (
      <mark class={styles['mark']}>
        <span class={styles['kind']}>{word} </span>
        {text}
      </mark>
    );
  }
  return (
    <button
      type="button"
      class={styles['mark']}
      aria-label={t.leaving.removeMark({ kind: word, text })}
      title={t.leaving.removeKind[kind]}
      onClick={() => onRemove([text])}
    >
      <span class={styles['kind']}>{word} </span>
      {text}
    </button>
  );
}
