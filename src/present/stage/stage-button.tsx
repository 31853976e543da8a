import { StageIcon, type StageIconName } from './stage-icon';

interface StageButtonProps {
  readonly icon: StageIconName;
  readonly name: string;
  /** The name stands beside the icon, where there is room. */
  readonly worded?: boolean;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly onPress: () => void;
}

/** A button of the bar. One that is of no use now stays where it is and keeps the focus. */
export function StageButton({ icon, name, worded, pressed, disabled = false, className, onPress }: StageButtonProps) {
  return (
    <button
      type="button"
      className={className === undefined ? 'stage-button' : `stage-button ${className}`}
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      <StageIcon name={icon} />
      {worded === true && <span className="stage-word">{name}</span>}
    </button>
  );
}
