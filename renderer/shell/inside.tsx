import { lazy, Suspense, type JSX } from 'react';
import { Route, Switch } from 'wouter';
import { AllClientsScreen } from './start-page/all-clients-screen.tsx';
import { ClientFileScreen } from './client-file/client-file-screen.tsx';
import { Frame } from './frame/frame.tsx';
import { GlobalKeys } from './frame/global-keys.tsx';
import { NotHere } from './not-here.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { StartScreen } from './start-page/start-screen.tsx';
import { WorksheetRoute } from './worksheet-route.tsx';

const HistoryScreen = lazy(async () => ({
  default: (await import('../history/history-screen.tsx')).HistoryScreen,
}));
const PrintScreen = lazy(async () => ({
  default: (await import('../printing/print-screen.tsx')).PrintScreen,
}));
const FilePrintScreen = lazy(async () => ({
  default: (await import('../printing/file/file-print-screen.tsx')).FilePrintScreen,
}));
const TogetherScreen = lazy(async () => ({
  default: (await import('../together/together-screen.tsx')).TogetherScreen,
}));

const worksheet = '/clients/:clientId/worksheets/:worksheetId';

/** Every screen behind the lock. What draws or prints is fetched when it is first opened. */
export function Inside(): JSX.Element {
  return (
    <>
      <GlobalKeys />
      <Suspense fallback={null}>
        <Switch>
          <Route path={worksheet}>{(ids) => <WorksheetRoute key={ids.worksheetId} {...ids} />}</Route>
          <Route path={`${worksheet}/history`}>
            {(ids) => <HistoryScreen key={ids.worksheetId} {...ids} />}
          </Route>
          <Route path={`${worksheet}/print`}>{(ids) => <PrintScreen key={ids.worksheetId} {...ids} />}</Route>
          <Route path={`${worksheet}/together`}>
            {(ids) => <TogetherScreen key={ids.worksheetId} {...ids} />}
          </Route>
          <Route path="/clients/:clientId/print">
            {({ clientId }) => <FilePrintScreen key={clientId} clientId={clientId} />}
          </Route>
          <Route>
            <Frame>
              <Switch>
                <Route path="/" component={StartScreen} />
                <Route path="/clients" component={AllClientsScreen} />
                <Route path="/clients/:clientId/:part?">
                  {({ clientId, part }) => (
                    <ClientFileScreen key={clientId} clientId={clientId} part={part} />
                  )}
                </Route>
                <Route path="/settings/:part?">{({ part }) => <SettingsScreen part={part} />}</Route>
                <Route component={NotHere} />
              </Switch>
            </Frame>
          </Route>
        </Switch>
      </Suspense>
    </>
  );
}
