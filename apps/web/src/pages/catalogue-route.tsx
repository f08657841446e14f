import { services } from '@tongxing/services';
import { CataloguePage, ServicePage } from './catalogue.tsx';

/** `/catalogue` is the list, `/catalogue/3` its third row; a number beyond the list leads back to it. */
export function CatalogueByPath({ path }: { readonly path: string }) {
  const number = Number(path.split('/')[2]);
  const service = services.find((one) => one.number === number);
  return service ? <ServicePage service={service} /> : <CataloguePage />;
}
