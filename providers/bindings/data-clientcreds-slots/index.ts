// https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataClientcredsSlotsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Name of the slots in `store`, or in the provider's store.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#name DataClientcredsSlots#name}
  */
  readonly name?: string;
  /**
  * Where these slots live; replaces the provider's choice as a whole.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#store DataClientcredsSlots#store}
  */
  readonly store?: DataClientcredsSlotsStore;
  /**
  * `store_id` of a credential.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#store_id DataClientcredsSlots#store_id}
  */
  readonly storeId?: string;
}
export interface DataClientcredsSlotsSlotsCurrent {
}

export function dataClientcredsSlotsSlotsCurrentToTerraform(struct?: DataClientcredsSlotsSlotsCurrent): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataClientcredsSlotsSlotsCurrentToHclTerraform(struct?: DataClientcredsSlotsSlotsCurrent): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataClientcredsSlotsSlotsCurrentOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataClientcredsSlotsSlotsCurrent | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataClientcredsSlotsSlotsCurrent | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // fingerprint - computed: true, optional: false, required: false
  public get fingerprint() {
    return this.getStringAttribute('fingerprint');
  }

  // generation - computed: true, optional: false, required: false
  public get generation() {
    return this.getNumberAttribute('generation');
  }

  // since - computed: true, optional: false, required: false
  public get since() {
    return this.getStringAttribute('since');
  }
}
export interface DataClientcredsSlotsSlotsNext {
}

export function dataClientcredsSlotsSlotsNextToTerraform(struct?: DataClientcredsSlotsSlotsNext): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataClientcredsSlotsSlotsNextToHclTerraform(struct?: DataClientcredsSlotsSlotsNext): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataClientcredsSlotsSlotsNextOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataClientcredsSlotsSlotsNext | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataClientcredsSlotsSlotsNext | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // fingerprint - computed: true, optional: false, required: false
  public get fingerprint() {
    return this.getStringAttribute('fingerprint');
  }

  // generation - computed: true, optional: false, required: false
  public get generation() {
    return this.getNumberAttribute('generation');
  }

  // since - computed: true, optional: false, required: false
  public get since() {
    return this.getStringAttribute('since');
  }
}
export interface DataClientcredsSlotsSlotsPrevious {
}

export function dataClientcredsSlotsSlotsPreviousToTerraform(struct?: DataClientcredsSlotsSlotsPrevious): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataClientcredsSlotsSlotsPreviousToHclTerraform(struct?: DataClientcredsSlotsSlotsPrevious): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataClientcredsSlotsSlotsPreviousOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataClientcredsSlotsSlotsPrevious | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataClientcredsSlotsSlotsPrevious | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // fingerprint - computed: true, optional: false, required: false
  public get fingerprint() {
    return this.getStringAttribute('fingerprint');
  }

  // generation - computed: true, optional: false, required: false
  public get generation() {
    return this.getNumberAttribute('generation');
  }

  // since - computed: true, optional: false, required: false
  public get since() {
    return this.getStringAttribute('since');
  }
}
export interface DataClientcredsSlotsSlots {
}

export function dataClientcredsSlotsSlotsToTerraform(struct?: DataClientcredsSlotsSlots): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataClientcredsSlotsSlotsToHclTerraform(struct?: DataClientcredsSlotsSlots): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataClientcredsSlotsSlotsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataClientcredsSlotsSlots | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataClientcredsSlotsSlots | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // current - computed: true, optional: false, required: false
  private _current = new DataClientcredsSlotsSlotsCurrentOutputReference(this, "current");
  public get current() {
    return this._current;
  }

  // next - computed: true, optional: false, required: false
  private _next = new DataClientcredsSlotsSlotsNextOutputReference(this, "next");
  public get next() {
    return this._next;
  }

  // previous - computed: true, optional: false, required: false
  private _previous = new DataClientcredsSlotsSlotsPreviousOutputReference(this, "previous");
  public get previous() {
    return this._previous;
  }
}
export interface DataClientcredsSlotsStoreEncryptedFile {
  /**
  * File (mode 0600) with the key: 32 bytes in base64. Created when neither it nor the store is there. Default: CLIENTCREDS_FILE_KEY. Needed in apply only.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#key_file DataClientcredsSlots#key_file}
  */
  readonly keyFile?: string;
  /**
  * The file; created when it is not there.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#path DataClientcredsSlots#path}
  */
  readonly path: string;
}

export function dataClientcredsSlotsStoreEncryptedFileToTerraform(struct?: DataClientcredsSlotsStoreEncryptedFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    key_file: cdktf.stringToTerraform(struct!.keyFile),
    path: cdktf.stringToTerraform(struct!.path),
  }
}


export function dataClientcredsSlotsStoreEncryptedFileToHclTerraform(struct?: DataClientcredsSlotsStoreEncryptedFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    key_file: {
      value: cdktf.stringToHclTerraform(struct!.keyFile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    path: {
      value: cdktf.stringToHclTerraform(struct!.path),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataClientcredsSlotsStoreEncryptedFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataClientcredsSlotsStoreEncryptedFile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._keyFile !== undefined) {
      hasAnyValues = true;
      internalValueResult.keyFile = this._keyFile;
    }
    if (this._path !== undefined) {
      hasAnyValues = true;
      internalValueResult.path = this._path;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataClientcredsSlotsStoreEncryptedFile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._keyFile = undefined;
      this._path = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._keyFile = value.keyFile;
      this._path = value.path;
    }
  }

  // key_file - computed: false, optional: true, required: false
  private _keyFile?: string; 
  public get keyFile() {
    return this.getStringAttribute('key_file');
  }
  public set keyFile(value: string) {
    this._keyFile = value;
  }
  public resetKeyFile() {
    this._keyFile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyFileInput() {
    return this._keyFile;
  }

  // path - computed: false, optional: false, required: true
  private _path?: string; 
  public get path() {
    return this.getStringAttribute('path');
  }
  public set path(value: string) {
    this._path = value;
  }
  // Temporarily expose input value. Use with caution.
  public get pathInput() {
    return this._path;
  }
}
export interface DataClientcredsSlotsStore {
  /**
  * An encrypted file: for trying things out and for tests.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#encrypted_file DataClientcredsSlots#encrypted_file}
  */
  readonly encryptedFile?: DataClientcredsSlotsStoreEncryptedFile;
  /**
  * Name of the slots in the store. Default `<issuer kind>/<id>`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#name DataClientcredsSlots#name}
  */
  readonly name?: string;
}

export function dataClientcredsSlotsStoreToTerraform(struct?: DataClientcredsSlotsStore | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    encrypted_file: dataClientcredsSlotsStoreEncryptedFileToTerraform(struct!.encryptedFile),
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function dataClientcredsSlotsStoreToHclTerraform(struct?: DataClientcredsSlotsStore | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    encrypted_file: {
      value: dataClientcredsSlotsStoreEncryptedFileToHclTerraform(struct!.encryptedFile),
      isBlock: true,
      type: "struct",
      storageClassType: "DataClientcredsSlotsStoreEncryptedFile",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataClientcredsSlotsStoreOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataClientcredsSlotsStore | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._encryptedFile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.encryptedFile = this._encryptedFile?.internalValue;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataClientcredsSlotsStore | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._encryptedFile.internalValue = undefined;
      this._name = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._encryptedFile.internalValue = value.encryptedFile;
      this._name = value.name;
    }
  }

  // encrypted_file - computed: false, optional: true, required: false
  private _encryptedFile = new DataClientcredsSlotsStoreEncryptedFileOutputReference(this, "encrypted_file");
  public get encryptedFile() {
    return this._encryptedFile;
  }
  public putEncryptedFile(value: DataClientcredsSlotsStoreEncryptedFile) {
    this._encryptedFile.internalValue = value;
  }
  public resetEncryptedFile() {
    this._encryptedFile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get encryptedFileInput() {
    return this._encryptedFile.internalValue;
  }

  // name - computed: false, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots clientcreds_slots}
*/
export class DataClientcredsSlots extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "clientcreds_slots";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataClientcredsSlots resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataClientcredsSlots to import
  * @param importFromId The id of the existing DataClientcredsSlots that should be imported. Refer to the {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataClientcredsSlots to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "clientcreds_slots", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/clientcreds/clientcreds/0.1.0/docs/data-sources/slots clientcreds_slots} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataClientcredsSlotsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataClientcredsSlotsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'clientcreds_slots',
      terraformGeneratorMetadata: {
        providerName: 'clientcreds',
        providerVersion: '0.1.0',
        providerVersionConstraint: '0.1.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._name = config.name;
    this._store.internalValue = config.store;
    this._storeId = config.storeId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // client_id - computed: true, optional: false, required: false
  public get clientId() {
    return this.getStringAttribute('client_id');
  }

  // generation - computed: true, optional: false, required: false
  public get generation() {
    return this.getNumberAttribute('generation');
  }

  // name - computed: false, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // slots - computed: true, optional: false, required: false
  private _slots = new DataClientcredsSlotsSlotsOutputReference(this, "slots");
  public get slots() {
    return this._slots;
  }

  // store - computed: false, optional: true, required: false
  private _store = new DataClientcredsSlotsStoreOutputReference(this, "store");
  public get store() {
    return this._store;
  }
  public putStore(value: DataClientcredsSlotsStore) {
    this._store.internalValue = value;
  }
  public resetStore() {
    this._store.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get storeInput() {
    return this._store.internalValue;
  }

  // store_id - computed: true, optional: true, required: false
  private _storeId?: string; 
  public get storeId() {
    return this.getStringAttribute('store_id');
  }
  public set storeId(value: string) {
    this._storeId = value;
  }
  public resetStoreId() {
    this._storeId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get storeIdInput() {
    return this._storeId;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      name: cdktf.stringToTerraform(this._name),
      store: dataClientcredsSlotsStoreToTerraform(this._store.internalValue),
      store_id: cdktf.stringToTerraform(this._storeId),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      store: {
        value: dataClientcredsSlotsStoreToHclTerraform(this._store.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "DataClientcredsSlotsStore",
      },
      store_id: {
        value: cdktf.stringToHclTerraform(this._storeId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
