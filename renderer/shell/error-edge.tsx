import { Component, type JSX, type ReactNode } from 'react';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import { codeOf } from '../language/error-sentence.ts';
import { ErrorScreen } from './error-screen.tsx';

interface ErrorEdgeState {
  readonly code: ErrorCode | null;
}

/** Where an error in a screen stops, so that the window never turns blank. */
export class ErrorEdge extends Component<{ readonly children: ReactNode }, ErrorEdgeState> {
  override state: ErrorEdgeState = { code: null };

  static getDerivedStateFromError(error: unknown): ErrorEdgeState {
    return { code: codeOf(error) };
  }

  readonly again = (): void => this.setState({ code: null });

  override render(): ReactNode {
    return this.state.code === null ? this.props.children : this.broken(this.state.code);
  }

  private broken(code: ErrorCode): JSX.Element {
    return <ErrorScreen code={code} onRetry={this.again} />;
  }
}
