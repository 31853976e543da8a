import { Component, type ComponentType, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** Drawn in place of what broke; `onRetry` draws that once more. */
  readonly fallback: ComponentType<{ readonly onRetry: () => void }>;
  /** What the children depend on: when it changes, they are drawn once more. */
  readonly of: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly broken: boolean;
  readonly of: string;
}

/** Keeps an error of its children to itself. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { broken: true };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.of === state.of ? null : { broken: false, of: props.of };
  }

  override state: ErrorBoundaryState = { broken: false, of: this.props.of };

  override render(): ReactNode {
    const { fallback: Fallback, children } = this.props;
    return this.state.broken ? <Fallback onRetry={() => this.setState({ broken: false })} /> : children;
  }
}
